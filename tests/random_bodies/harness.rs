//! Runs one random body against its oracle.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ndarray::{Array1, ArrayView1, s};
use numkern::dispatch::{CpuLevel, with_level};

pub use super::inputs::Value;

/// Tables that bodies read from.
pub const REALS: [f64; 7] = [0.5, -1.25, 3.0, 1e-3, 700.0, -0.0, 8.75];
pub const WHOLES: [i32; 7] = [1, -2, 30, 0, 7, -100, 5];
pub const BYTES: [u8; 7] = [0, 1, 2, 200, 9, 255, 64];

/// How many inputs there are.
const INPUTS: usize = 67;

/// At most so many parameters; the input that each one takes.
pub type Places = [usize; 4];

/// How an array lies in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Layout {
    Contiguous,
    Reversed,
    Strided,
    Broadcast,
}

const LAYOUTS: [Layout; 4] =
    [Layout::Contiguous, Layout::Reversed, Layout::Strided, Layout::Broadcast];

/// The inputs of one parameter, laid out.
pub struct Column<T> {
    buffer: Array1<T>,
    layout: Layout,
    len: usize,
}

impl<T: Value> Column<T> {
    pub fn new(parameter: usize, picks: &[usize], layout: Layout) -> Self {
        let value = |k: usize| T::input(parameter, k);
        let buffer: Array1<T> = match layout {
            Layout::Contiguous => picks.iter().map(|k| value(*k)).collect(),
            Layout::Reversed => picks.iter().rev().map(|k| value(*k)).collect(),
            Layout::Strided => {
                picks.iter().flat_map(|k| [value(*k), value(k + 1), value(k + 2)]).collect()
            }
            Layout::Broadcast => picks.iter().take(1).map(|k| value(*k)).collect(),
        };
        Column { buffer, layout, len: picks.len() }
    }

    pub fn view(&self) -> ArrayView1<'_, T> {
        match self.layout {
            Layout::Contiguous => self.buffer.view(),
            Layout::Reversed => self.buffer.slice(s![..;-1]),
            Layout::Strided => self.buffer.slice(s![..;3]),
            Layout::Broadcast => self.buffer.broadcast(self.len).expect("one element"),
        }
    }
}

/// The bits of a ufunc's results on some of the inputs, in some layouts.
type OnArrays = dyn Fn(&[usize], [Layout; 4]) -> Vec<u64>;

/// A kernel, its types taken away.
pub struct Body<'a> {
    pub name: &'static str,
    /// Whether the elements run in lanes.
    pub lanes: bool,
    /// Whether the oracle is the scalar form, not the plain function.
    pub by_scalar: bool,
    pub arrays: &'a OnArrays,
    pub scalar: &'a dyn Fn(Places) -> u64,
    pub reference: &'a dyn Fn(Places) -> u64,
}

/// Calls `check` for a list of kernels.
macro_rules! bodies {
    ($($name:ident($($t:ident $k:tt),*) by $oracle:ident;)*) => {
        pub fn run(tally: &mut $crate::harness::Tally) {
            $({
                let report = $name::explain();
                tally.check(&Body {
                    name: stringify!($name),
                    lanes: report.entries.iter().any(|entry| {
                        entry.what == "the loop over the elements" && entry.way == "lanes"
                    }),
                    by_scalar: stringify!($oracle) == "scalar",
                    arrays: &|picks, layouts| {
                        let results = $name(
                            $(Column::<$t>::new($k, picks, layouts[$k]).view(),)*
                        );
                        results.iter().map(|value| value.bits()).collect()
                    },
                    scalar: &|places| Value::bits($name($(<$t>::input($k, places[$k])),*)),
                    reference: &|places| {
                        Value::bits($name::reference($(<$t>::input($k, places[$k])),*))
                    },
                });
            })*
        }
    };
}

/// A result, or the words of a panic.
type Outcome<T> = Result<T, String>;

fn caught<T>(work: impl FnOnce() -> T) -> Outcome<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => match payload.downcast_ref::<&str>() {
            Some(text) => text.to_string(),
            None => "something".to_owned(),
        },
    })
}

/// What a run came to.
pub struct Tally {
    levels: Vec<CpuLevel>,
    pub bodies: usize,
    pub lanes: usize,
    pub panicking: usize,
    pub elements: usize,
    pub failures: Vec<String>,
}

impl Tally {
    pub fn new(levels: Vec<CpuLevel>) -> Self {
        Tally { levels, bodies: 0, lanes: 0, panicking: 0, elements: 0, failures: Vec::new() }
    }

    pub fn check(&mut self, body: &Body) {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| ()));
        let mut panicking = false;
        for level in self.levels.clone() {
            let found = with_level(level, || {
                let (found, panics, elements) = check(body);
                panicking |= panics;
                self.elements += elements;
                found
            });
            if let Some(found) = found.expect("a level of this CPU") {
                self.failures.push(format!("{} at {level}: {found}", body.name));
                break;
            }
        }
        std::panic::set_hook(hook);
        self.bodies += 1;
        self.lanes += usize::from(body.lanes);
        self.panicking += usize::from(panicking);
    }

    /// Says what was found.
    pub fn finish(&self) {
        println!(
            "{} bodies, {} in lanes, {} that panic for some input, {} elements compared",
            self.bodies, self.lanes, self.panicking, self.elements
        );
        assert!(self.failures.is_empty(), "\n{}", self.failures.join("\n"));
        assert!(self.lanes * 2 > self.bodies, "{} of {} in lanes", self.lanes, self.bodies);
    }
}

/// The first difference at this level, whether there was a panic, and how many
/// elements were compared.
fn check(body: &Body) -> (Option<String>, bool, usize) {
    let oracle = |places: Places| match body.by_scalar {
        true => caught(|| (body.scalar)(places)),
        false => caught(|| (body.reference)(places)),
    };
    let expected: Vec<Outcome<u64>> = (0..INPUTS).map(|k| oracle([k; 4])).collect();
    let fine: Vec<usize> = (0..INPUTS).filter(|k| expected[*k].is_ok()).collect();
    let panics = fine.len() < INPUTS;
    let mut elements = 0;
    if !body.by_scalar {
        for (k, want) in expected.iter().enumerate() {
            let got = caught(|| (body.scalar)([k; 4]));
            if got != *want {
                return (Some(format!("scalar {k}: {got:x?}, not {want:x?}")), panics, elements);
            }
        }
    }
    let cut = |start: usize, len: usize| -> Vec<usize> {
        (0..len).map(|j| fine[(start + j) % fine.len()]).collect()
    };
    // Without a panic: all lengths of a kind, contiguous, and the layouts.
    let salt = body.name.len() * 7 + body.name.bytes().map(usize::from).sum::<usize>();
    let lengths = [0, 1, 7, 8, 9, 16 + salt % 16, 32 + salt % 32, 67];
    for (turn, len) in lengths.into_iter().enumerate().filter(|_| !fine.is_empty()) {
        let picks = cut(turn * 5, len);
        elements += len;
        let got = caught(|| (body.arrays)(&picks, [Layout::Contiguous; 4]));
        let want: Vec<u64> = picks.iter().map(|k| expected[*k].clone().unwrap()).collect();
        if let Some(found) = differs(&got, &Ok(want), &picks) {
            return (Some(format!("length {len}: {found}")), panics, elements);
        }
    }
    for shift in 0..LAYOUTS.len() {
        let layouts: [Layout; 4] = std::array::from_fn(|k| LAYOUTS[(shift + k) % 4]);
        let picks: Vec<usize> = (0..19).map(|j| (j * 3 + shift * 11 + salt) % INPUTS).collect();
        elements += picks.len();
        let places = |k: usize| -> Places {
            std::array::from_fn(|parameter| match layouts[parameter] {
                Layout::Broadcast => picks[0],
                _ => k,
            })
        };
        let want: Outcome<Vec<u64>> = picks.iter().map(|k| oracle(places(*k))).collect();
        let got = caught(|| (body.arrays)(&picks, layouts));
        if let (Err(words), Err(_)) = (&got, &want) {
            // The order of the elements is that of the memory.
            if picks.iter().any(|k| oracle(places(*k)).as_ref() == Err(words)) {
                continue;
            }
        }
        if let Some(found) = differs(&got, &want, &picks) {
            return (Some(format!("{layouts:?}: {found}")), panics, elements);
        }
    }
    // With one: the words of the first element that panics.
    for start in (0..INPUTS).step_by(9).filter(|_| panics) {
        let picks: Vec<usize> = (0..21).map(|j| (start + j) % INPUTS).collect();
        elements += picks.len();
        let want: Outcome<Vec<u64>> = picks.iter().map(|k| expected[*k].clone()).collect();
        let got = caught(|| (body.arrays)(&picks, [Layout::Contiguous; 4]));
        if let Some(found) = differs(&got, &want, &picks) {
            return (Some(format!("from {start}: {found}")), panics, elements);
        }
    }
    (None, panics, elements)
}

fn differs(got: &Outcome<Vec<u64>>, want: &Outcome<Vec<u64>>, picks: &[usize]) -> Option<String> {
    if got == want {
        return None;
    }
    let (Ok(some), Ok(all)) = (got, want) else {
        return Some(format!("{got:x?}, not {want:x?}"));
    };
    let at = some.iter().zip(all).position(|(a, b)| a != b)?;
    Some(format!("element {at}, input {}: {:#x}, not {:#x}", picks[at], some[at], all[at]))
}
