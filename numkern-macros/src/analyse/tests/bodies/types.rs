//! The types of random bodies, and their literals.

use super::Random;

/// A primitive type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ty {
    F64,
    F32,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    Usize,
    Bool,
}

use Ty::*;

/// What a parameter, a variable or a result is, the usual ones more often.
const USUAL: [Ty; 21] = [
    F64, F64, F64, F64, F64, F64, F32, F32, F32, I32, I32, I32, I64, I64, U8, U32, U32, Bool, Bool,
    U64, Usize,
];

const RARE: [Ty; 3] = [I8, I16, U16];

impl Ty {
    pub fn any(random: &mut Random) -> Ty {
        if random.percent(6) { random.pick(&RARE) } else { random.pick(&USUAL) }
    }

    pub fn any_number(random: &mut Random) -> Ty {
        loop {
            let ty = Ty::any(random);
            if ty != Bool {
                return ty;
            }
        }
    }

    pub fn any_integer(random: &mut Random) -> Ty {
        random.pick(&[I32, I32, I64, U8, U32, U64, Usize, I8, U16])
    }

    pub fn any_float(random: &mut Random) -> Ty {
        random.pick(&[F64, F64, F32])
    }

    pub fn name(self) -> &'static str {
        match self {
            F64 => "f64",
            F32 => "f32",
            I8 => "i8",
            I16 => "i16",
            I32 => "i32",
            I64 => "i64",
            U8 => "u8",
            U16 => "u16",
            U32 => "u32",
            U64 => "u64",
            Usize => "usize",
            Bool => "bool",
        }
    }

    pub fn is_float(self) -> bool {
        matches!(self, F64 | F32)
    }

    pub fn is_signed(self) -> bool {
        matches!(self, I8 | I16 | I32 | I64)
    }

    /// A literal of its own type, or one that takes its type from around it.
    pub fn literal(self, random: &mut Random, suffix: bool) -> String {
        let text = match self {
            Bool => return random.pick(&["true", "false"]).to_owned(),
            F64 | F32 => random.pick(&[
                "0.0", "1.0", "0.5", "2.0", "3.25", "1e-3", "100.0", "0.1", "7.5", "1.5e5",
            ]),
            I8 | U8 => random.pick(&["0", "1", "2", "3", "7", "10", "0x1f", "100", "127"]),
            _ => random.pick(&["0", "1", "2", "3", "5", "7", "10", "0xff", "1000", "12_345"]),
        };
        match suffix {
            true if text.starts_with("0x") => format!("{text}_{}", self.name()),
            true => format!("{text}{}", self.name()),
            false => text.to_owned(),
        }
    }

    /// A value that has a name or cannot be written as a literal.
    pub fn constant(self, random: &mut Random) -> String {
        let name = self.name();
        match self {
            Bool => "false".to_owned(),
            F64 | F32 => {
                let known = ["INFINITY", "NEG_INFINITY", "NAN", "MAX", "EPSILON", "MIN_POSITIVE"];
                match random.below(8) {
                    0 => format!("std::{name}::consts::PI"),
                    1 => format!("(-0.0{name})"),
                    _ => format!("{name}::{}", random.pick(&known)),
                }
            }
            _ => format!("{name}::{}", random.pick(&["MAX", "MIN"])),
        }
    }
}
