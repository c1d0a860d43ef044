//! What was found, as a table.

use std::fmt;

use numkern::dispatch::CpuLevel;

/// What one check found at one level.
#[derive(Default)]
pub struct Findings {
    compared: usize,
    differing: usize,
    /// The first few, in words.
    words: Vec<String>,
}

impl Findings {
    /// Compares two results by their bits.
    pub fn same<T: Bits>(&mut self, got: T, want: T, place: impl FnOnce() -> String) {
        self.compared += 1;
        if got.bits() != want.bits() {
            self.fail(|| format!("{}: {got:?}, not {want:?}", place()));
        }
    }

    /// Notes whether something holds.
    pub fn holds(&mut self, holds: bool, words: impl FnOnce() -> String) {
        self.compared += 1;
        if !holds {
            self.fail(words);
        }
    }

    /// Notes a difference.
    pub fn fail(&mut self, words: impl FnOnce() -> String) {
        self.differing += 1;
        if self.words.len() < 3 {
            self.words.push(words());
        }
    }

    /// Notes that many values were compared elsewhere.
    #[cfg(feature = "random-bodies")]
    pub fn compared(&mut self, count: usize) {
        self.compared += count;
    }
}

/// Bits that tell all values apart but NaNs.
pub trait Bits: Copy + fmt::Debug {
    /// The bits.
    fn bits(self) -> u64;
}

impl Bits for f64 {
    fn bits(self) -> u64 {
        if self.is_nan() { u64::MAX } else { self.to_bits() }
    }
}

impl Bits for f32 {
    fn bits(self) -> u64 {
        if self.is_nan() { u64::MAX } else { u64::from(self.to_bits()) }
    }
}

macro_rules! integers {
    ($($t:ident)*) => {$(
        impl Bits for $t {
            fn bits(self) -> u64 {
                self as u64
            }
        }
    )*};
}
integers!(bool u8 i16 i32 u32 i64 u64 usize);

/// The table.
pub struct Report {
    levels: Vec<CpuLevel>,
    rows: Vec<(&'static str, Vec<Findings>)>,
}

impl Report {
    pub fn new(levels: &[CpuLevel]) -> Self {
        Report { levels: levels.to_vec(), rows: Vec::new() }
    }

    pub fn row(&mut self, name: &'static str, findings: Vec<Findings>) {
        self.rows.push((name, findings));
    }

    pub fn is_clean(&self) -> bool {
        self.rows.iter().all(|(_, row)| row.iter().all(|one| one.differing == 0))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "numkern {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::ARCH)?;
        write!(f, "{:<34}", "values compared")?;
        for level in &self.levels {
            write!(f, "{level:>16}")?;
        }
        writeln!(f)?;
        for (name, row) in &self.rows {
            write!(f, "{name:<34}")?;
            for one in row {
                match one.differing {
                    0 => write!(f, "{:>16}", one.compared)?,
                    count => write!(f, "{:>16}", format!("{count} DIFFER"))?,
                }
            }
            writeln!(f)?;
        }
        for (name, row) in &self.rows {
            for (level, one) in self.levels.iter().zip(row) {
                for words in &one.words {
                    writeln!(f, "{name}, {level}: {words}")?;
                }
            }
        }
        writeln!(f, "{}", if self.is_clean() { "all agree" } else { "SOME DIFFER" })
    }
}
