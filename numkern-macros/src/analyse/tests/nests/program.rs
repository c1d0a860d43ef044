//! Programs of the generator, as trees.
//!
//! The tree is the generator's own and shares nothing with the compiler's, so
//! that an error in one cannot hide behind the same error in the other.

/// An integer type that a loop or an index is computed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Int {
    Usize,
    I64,
    I32,
    U8,
}

impl Int {
    pub fn name(self) -> &'static str {
        match self {
            Int::Usize => "usize",
            Int::I64 => "i64",
            Int::I32 => "i32",
            Int::U8 => "u8",
        }
    }

    /// The number that wrapping arithmetic leaves in the type.
    pub fn wrap(self, value: i128) -> i128 {
        match self {
            Int::Usize => value.rem_euclid(1 << 64),
            Int::I64 => i128::from(value as i64),
            Int::I32 => i128::from(value as i32),
            Int::U8 => i128::from(value as u8),
        }
    }
}

/// An operation of index arithmetic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arith {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
}

/// An expression of an integer type.
#[derive(Clone, Debug)]
pub enum Index {
    Lit(i64),
    Var(String),
    Bin(Arith, Box<Index>, Box<Index>),
    /// `e.min(3)`.
    Min(Box<Index>, i64),
    /// `a.min(b)`.
    MinOf(Box<Index>, Box<Index>),
    /// `e as ty`.
    Cast(Int, Box<Index>),
    /// `ix[e]`.
    At(Box<Index>),
    /// `y.len()`.
    Len(String),
    /// `c.nrows()`.
    Rows(String),
}

/// Where a value lies.
#[derive(Clone, Debug)]
pub enum Place {
    Scalar(String),
    /// `y[i]`.
    One(String, Index),
    /// `c[[i, j]]`, or `c[(i, j)]`.
    Two(String, Index, Index, bool),
    /// `c.row_mut(i)[j]`: array, axis, position on it, position in the part.
    Part(String, usize, Index, Index),
}

/// A value: an `i64`.
#[derive(Clone, Debug)]
pub enum Value {
    Lit(i64),
    Read(Place),
    /// `e as i64`.
    Of(Index),
    Add(Box<Value>, Box<Value>),
    Sub(Box<Value>, Box<Value>),
    Max(Box<Value>, Box<Value>),
    /// `c.row(i).sum()`.
    Sum(String, usize, Index),
}

impl Value {
    /// Whether the value is made of this scalar or array.
    pub fn reads(&self, array: &str) -> bool {
        match self {
            Value::Read(place) => match place {
                Place::Scalar(name) | Place::One(name, _) => name == array,
                Place::Two(name, ..) | Place::Part(name, ..) => name == array,
            },
            Value::Sum(name, ..) => name == array,
            Value::Add(left, right) | Value::Sub(left, right) | Value::Max(left, right) => {
                left.reads(array) || right.reads(array)
            }
            Value::Lit(_) | Value::Of(_) => false,
        }
    }
}

/// A condition.
#[derive(Clone, Debug)]
pub enum Cond {
    /// `a > b` of values.
    Greater(Value, Value),
    /// `e % 2 == 0`.
    Even(Index),
}

/// The classes of reductions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Op {
    Add,
    Sub,
    Mul,
    Min,
    Max,
    And,
    Or,
    Xor,
}

impl Op {
    /// What partial results are combined with.
    pub fn class(self) -> Op {
        if self == Op::Sub { Op::Add } else { self }
    }
}

/// How an update is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// `s += e`, `s = s.min(e)`.
    Short,
    /// `s = s + e`, `s = i64::min(s, e)`.
    Long,
    /// `s = e + s`, `s = e.min(s)`; of a subtraction no reduction.
    Swapped,
}

/// The comparison of `if e < s { s = e; }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Order {
    Less,
    LessEq,
    Greater,
    GreaterEq,
}

impl Order {
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Order::Less => left < right,
            Order::LessEq => left <= right,
            Order::Greater => left > right,
            Order::GreaterEq => left >= right,
        }
    }
}

/// What a loop runs over.
#[derive(Clone, Debug)]
pub struct Header {
    pub ty: Int,
    pub start: Index,
    pub end: Index,
    pub inclusive: bool,
    pub rev: bool,
    pub step: Option<Index>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    LetIndex {
        name: String,
        ty: Int,
        mutable: bool,
        value: Index,
    },
    SetIndex {
        name: String,
        value: Index,
    },
    LetValue {
        name: String,
        mutable: bool,
        value: Value,
    },
    /// `let mut p = vec![0i64; len];`
    LetArray {
        name: String,
        len: usize,
    },
    Write {
        place: Place,
        value: Value,
    },
    Update {
        place: Place,
        op: Op,
        spelling: Spelling,
        value: Value,
    },
    /// `if e < s { s = e; }`, or with the sides of the condition exchanged.
    Take {
        name: String,
        order: Order,
        swapped: bool,
        value: Value,
    },
    /// `if e < best { best = e; at = i; }`, the assignments in either order.
    Best {
        best: String,
        at: String,
        order: Order,
        swapped: bool,
        value: Value,
        index: Index,
    },
    /// `if e < pair.0 { pair = (e, i); }`.
    Tuple {
        name: String,
        order: Order,
        swapped: bool,
        value: Value,
        index: Index,
    },
    /// `if x[i] < x[top] { top = i; }`.
    ByIndex {
        at: String,
        order: Order,
        array: String,
        index: Index,
    },
    /// `if e < low { low = e; } else if e > high { high = e; }`, or with `<=`
    /// and `>=`.
    Chain {
        low: String,
        high: String,
        equal: bool,
        value: Value,
    },
    /// `if cond { s = 1; }`.
    Flag {
        name: String,
        cond: Cond,
    },
    /// `c.row_mut(i).fill(v)`, or by `index_axis_mut`.
    Fill {
        array: String,
        axis: usize,
        index: Index,
        value: Value,
        by_axis: bool,
    },
    /// `{ let mut r = c.row_mut(i); r[j] = v; }`.
    View {
        array: String,
        axis: usize,
        index: Index,
        at: Index,
        value: Value,
    },
    /// `y[a..b].fill(v)`.
    Chunk {
        array: String,
        start: Index,
        end: Index,
        value: Value,
    },
    /// `{ let part = &mut y[a..b]; part[j] = v; }`.
    Slice {
        array: String,
        start: Index,
        end: Index,
        at: Index,
        value: Value,
    },
    If {
        cond: Cond,
        then: Vec<Stmt>,
        other: Vec<Stmt>,
    },
    Loop {
        var: String,
        header: Header,
        prange: bool,
        body: Vec<Stmt>,
    },
    Continue,
}

/// A whole function.
#[derive(Clone, Debug)]
pub struct Program {
    pub body: Vec<Stmt>,
}
