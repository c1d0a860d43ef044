//! The types that inference works with.

use std::fmt;

use super::{ExprId, LocalId};

/// What is known of a type.
///
/// Inference is partial: what a macro cannot see (a user's type, an unusual
/// method's result) is [`Ty::Unknown`] and left to rustc. What it does say is
/// right, because the Rust back end's code is type-checked by rustc and a text
/// back end writes the inferred type into the checked twin.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    /// A number or `bool`.
    Scalar(Scalar),
    /// A type parameter of the kernel, by name.
    Param(String),
    /// `&T`, `&mut T`.
    Ref { mutable: bool, inner: Box<Ty> },
    /// Anything indexed: slice, `Vec`, array, ndarray.
    Array(Box<ArrayTy>),
    /// `(A, B)`; the empty one is `()`.
    Tuple(Vec<Ty>),
    /// A range over an integer type.
    Range(Box<Ty>),
    /// An iterator, by item type.
    Iter(Box<Ty>),
    /// `Option`, `Result` and a user's own types: the last path segment.
    Named(String),
    /// The type of `return`, `break`, `panic!`.
    Never,
    /// Not known to the macro.
    Unknown,
}

/// The numbers of the subset, and `bool`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub(crate) enum Scalar {
    F32,
    F64,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    Bool,
}

/// An indexed type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ArrayTy {
    /// The element.
    pub elem: Ty,
    /// The number of axes, when fixed.
    pub rank: Option<usize>,
    /// What holds the elements.
    pub storage: Storage,
}

/// What holds the elements of an indexed type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// `[T]`.
    Slice,
    /// `Vec<T>`.
    Vec,
    /// `[T; N]`.
    Fixed,
    /// An owned ndarray.
    NdOwned,
    /// An ndarray view, read only.
    NdView,
    /// A writable ndarray view.
    NdViewMut,
    /// A generic `ArrayBase<S, D>`.
    NdOther,
}

/// The types of a kernel's variables and expressions.
#[derive(Debug)]
pub(crate) struct Types {
    /// Indexed by [`LocalId`].
    pub locals: Vec<Ty>,
    /// Indexed by [`ExprId`].
    pub exprs: Vec<Ty>,
}

impl Types {
    /// The type of a variable.
    pub(crate) fn local(&self, id: LocalId) -> &Ty {
        &self.locals[id.0]
    }

    /// The type of an expression.
    pub(crate) fn expr(&self, id: ExprId) -> &Ty {
        &self.exprs[id.0]
    }
}

impl Ty {
    /// The type with all references taken off.
    pub(crate) fn value(&self) -> &Ty {
        match self {
            Ty::Ref { inner, .. } => inner.value(),
            other => other,
        }
    }

    /// The scalar behind any references.
    pub(crate) fn scalar(&self) -> Option<Scalar> {
        match self.value() {
            Ty::Scalar(scalar) => Some(*scalar),
            _ => None,
        }
    }

    /// Whether this is a float, or a type parameter that may be one.
    pub(crate) fn is_float_like(&self) -> bool {
        match self.value() {
            Ty::Scalar(scalar) => scalar.is_float(),
            Ty::Param(_) => true,
            _ => false,
        }
    }
}

impl Scalar {
    /// The scalar of this name.
    pub(crate) fn from_name(name: &str) -> Option<Scalar> {
        Self::ALL.iter().copied().find(|scalar| scalar.name() == name)
    }

    /// Rust's name of it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Scalar::F32 => "f32",
            Scalar::F64 => "f64",
            Scalar::I8 => "i8",
            Scalar::I16 => "i16",
            Scalar::I32 => "i32",
            Scalar::I64 => "i64",
            Scalar::I128 => "i128",
            Scalar::Isize => "isize",
            Scalar::U8 => "u8",
            Scalar::U16 => "u16",
            Scalar::U32 => "u32",
            Scalar::U64 => "u64",
            Scalar::U128 => "u128",
            Scalar::Usize => "usize",
            Scalar::Bool => "bool",
        }
    }

    /// `f32` or `f64`.
    pub(crate) fn is_float(self) -> bool {
        matches!(self, Scalar::F32 | Scalar::F64)
    }

    /// Any integer.
    pub(crate) fn is_int(self) -> bool {
        !self.is_float() && self != Scalar::Bool
    }

    /// All of them.
    pub(crate) const ALL: [Scalar; 15] = [
        Scalar::F32,
        Scalar::F64,
        Scalar::I8,
        Scalar::I16,
        Scalar::I32,
        Scalar::I64,
        Scalar::I128,
        Scalar::Isize,
        Scalar::U8,
        Scalar::U16,
        Scalar::U32,
        Scalar::U64,
        Scalar::U128,
        Scalar::Usize,
        Scalar::Bool,
    ];
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ty::Scalar(scalar) => f.write_str(scalar.name()),
            Ty::Param(name) | Ty::Named(name) => f.write_str(name),
            Ty::Ref { mutable, inner } => {
                write!(f, "&{}{inner}", if *mutable { "mut " } else { "" })
            }
            Ty::Array(array) => match (array.storage, array.rank) {
                (Storage::Slice, _) => write!(f, "[{}]", array.elem),
                (Storage::Vec, _) => write!(f, "Vec<{}>", array.elem),
                (Storage::Fixed, _) => write!(f, "[{}; _]", array.elem),
                (_, Some(rank)) => write!(f, "Array{rank}<{}>", array.elem),
                (_, None) => write!(f, "ArrayD<{}>", array.elem),
            },
            Ty::Tuple(items) => {
                f.write_str("(")?;
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        f.write_str(", ")?;
                    }
                    write!(f, "{item}")?;
                }
                f.write_str(")")
            }
            Ty::Range(item) => write!(f, "Range<{item}>"),
            Ty::Iter(item) => write!(f, "an iterator over {item}"),
            Ty::Never => f.write_str("!"),
            Ty::Unknown => f.write_str("_"),
        }
    }
}
