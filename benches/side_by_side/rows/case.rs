//! The contestants of a row in this process.

use ndarray::{Array, Dimension};
use num_traits::AsPrimitive;
use numkern::{get_num_threads, with_num_threads};

use crate::data::Digest;
use crate::row::{Local, Outcome, Variant, timed};

/// Runs the kernel as it was written: `reference`, on one thread and without
/// any of the compiler's work. Not among [`Local::variants`]: it is there to
/// check them.
pub const REFERENCE: Variant = Variant { peer: "numkern", name: "reference" };

/// The same kernel under several attributes: first each attribute with a name,
/// then the parameters, the result and the body that all have in common.
macro_rules! kernels {
    (@each [$([$($head:tt)+])+] $parameters:tt $result:tt $body:tt) => {
        $(kernels! { @one [$($head)+] $parameters $result $body })+
    };
    (@one [$($head:tt)+] $parameters:tt [$($result:tt)*] $body:tt) => {
        $($head)+ $parameters $($result)* $body
    };
    ($([$($head:tt)+])+ ($($parameters:tt)*) -> $result:ty { $($body:tt)* }) => {
        kernels! { @each [$([$($head)+])+] ($($parameters)*) [-> $result] { $($body)* } }
    };
    ($([$($head:tt)+])+ ($($parameters:tt)*) { $($body:tt)* }) => {
        kernels! { @each [$([$($head)+])+] ($($parameters)*) [] { $($body)* } }
    };
}
pub(super) use kernels;

type Run<D> = fn(&mut D) -> Outcome;

/// The data of a row and what runs on them.
pub struct Case<D> {
    data: D,
    threads: usize,
    inputs: Vec<(&'static str, Digest)>,
    contestants: Vec<(Variant, Run<D>)>,
}

impl<D: Send + 'static> Case<D> {
    /// A row with its data, their digests and the function as it was written.
    pub fn new(
        threads: usize,
        data: D,
        inputs: Vec<(&'static str, Digest)>,
        reference: Run<D>,
    ) -> Self {
        Case { data, threads, inputs, contestants: vec![(REFERENCE, reference)] }
    }

    /// Adds a kernel.
    pub fn numkern(mut self, name: &'static str, run: Run<D>) -> Self {
        self.contestants.push((Variant { peer: "numkern", name }, run));
        self
    }

    /// Adds what one would write without numkern.
    pub fn by_hand(mut self, name: &'static str, run: Run<D>) -> Self {
        self.contestants.push((Variant { peer: "ndarray", name }, run));
        self
    }

    /// The row, ready to run.
    pub fn boxed(self) -> Box<dyn Local> {
        Box::new(self)
    }
}

impl<D: Send> Local for Case<D> {
    fn inputs(&self) -> Vec<(&'static str, Digest)> {
        self.inputs.clone()
    }

    fn variants(&self) -> Vec<Variant> {
        let variants = self.contestants.iter().map(|&(variant, _)| variant);
        variants.filter(|&variant| variant != REFERENCE).collect()
    }

    fn run(&mut self, variant: &Variant) -> Outcome {
        let Some(&(_, run)) = self.contestants.iter().find(|(own, _)| own == variant) else {
            panic!("this row has no variant `{}` of {}", variant.name, variant.peer)
        };
        let Case { data, threads, .. } = self;
        // From outside of the pool, as a program's main thread does, where the
        // pool already has the size asked for.
        if get_num_threads() == *threads {
            run(data)
        } else {
            with_num_threads(*threads, || run(data))
        }
    }
}

/// What a kernel returns.
pub trait Output {
    /// Its digest, in C order.
    fn digest(&self) -> Digest;
}

impl Output for f64 {
    fn digest(&self) -> Digest {
        Digest::scalar(*self)
    }
}

impl Output for i64 {
    fn digest(&self) -> Digest {
        Digest::scalar(*self)
    }
}

impl<T: AsPrimitive<f64>> Output for Vec<T> {
    fn digest(&self) -> Digest {
        Digest::of(self)
    }
}

impl<T: AsPrimitive<f64>, D: Dimension> Output for Array<T, D> {
    fn digest(&self) -> Digest {
        match self.as_slice() {
            Some(values) => Digest::of(values),
            None => Digest::of(&self.iter().copied().collect::<Vec<_>>()),
        }
    }
}

/// Measures a call whose result is the output `name`.
pub fn measure<R: Output>(name: &'static str, call: impl FnOnce() -> R) -> Outcome {
    let (time, result) = timed(call);
    Outcome { time, output: vec![(name, result.digest())] }
}

/// Measures a call that writes the output `name` into an array that is there.
/// So that a call that writes nothing is found out, a few elements are spoilt
/// before it; not all, because that would bring the array into the cache.
pub fn measure_into(name: &'static str, out: &mut [f64], call: impl FnOnce(&mut [f64])) -> Outcome {
    out.iter_mut().step_by(509).for_each(|value| *value = f64::NAN);
    let (time, ()) = timed(|| call(out));
    Outcome { time, output: vec![(name, Digest::of(out))] }
}
