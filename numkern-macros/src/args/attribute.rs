//! The attributes and their options.

/// The attributes that share one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    Njit,
    Vectorize,
    Parallel,
    Fastmath,
}

impl Attribute {
    /// All of them.
    pub(super) const ALL: [Attribute; 4] =
        [Attribute::Njit, Attribute::Vectorize, Attribute::Parallel, Attribute::Fastmath];

    /// The attribute of this name.
    pub(super) fn from_name(name: &str) -> Option<Attribute> {
        Self::ALL.into_iter().find(|attribute| attribute.name() == name)
    }

    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Attribute::Njit => "njit",
            Attribute::Vectorize => "vectorize",
            Attribute::Parallel => "parallel",
            Attribute::Fastmath => "fastmath",
        }
    }

    /// The options it knows.
    pub(super) fn options(self) -> &'static [&'static str] {
        match self {
            Attribute::Njit => &["parallel", "simd", "fastmath", "crate"],
            Attribute::Vectorize => &["target", "simd", "fastmath", "crate"],
            Attribute::Parallel => &["min_len", "chunk", "schedule", "simd", "fastmath", "crate"],
            Attribute::Fastmath => &["reassoc", "contract", "arcp", "nsz", "afn", "crate"],
        }
    }

    /// How it is written with options.
    pub(super) fn example(self) -> &'static str {
        match self {
            Attribute::Njit => "#[njit(parallel, fastmath)]",
            Attribute::Vectorize => "#[vectorize(target = \"parallel\")]",
            Attribute::Parallel => "#[parallel(fastmath)]",
            Attribute::Fastmath => "#[fastmath(reassoc, contract)]",
        }
    }
}
