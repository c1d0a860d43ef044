//! The attributes, with what they accept.
//!
//! The macros themselves are in the `numkern-macros` crate; their documentation
//! stands here, where its examples can use the runtime.

/// Compiles a function for every CPU level and picks one at run time.
///
/// The body must stay in the numeric subset: numbers, tuples, slices, `Vec`,
/// ndarray, iterators, closures, `match`, loops, `Option` and `Result`, and
/// calls of other kernels. What it does not hold (strings, maps, growing
/// containers, `Box`, `unsafe`, recursion, plain functions) is a compile error
/// that says what to write instead.
///
/// The function stays callable under its name. A type of the same name carries
/// the rest: `name::reference` is the function as written, `name::explain()`
/// says what became of each loop. Results are bit for bit those of `reference`
/// at every CPU level.
///
/// # Options
///
/// - `parallel`, `parallel(..)`: as [`parallel`](macro@crate::parallel);
/// - `simd = "auto"` (the default), `"require"` or `"off"`: a `for` loop over a range
///   whose body loops or calls an elementary function (or a kernel that does) runs
///   several iterations side by side, with masks for those that have left an inner
///   loop; what they write is written in the order of the loop. `"require"` makes it an
///   error where something is in the way, `"off"` runs them one by one;
/// - `fastmath`, `fastmath(..)`: as [`fastmath`](macro@crate::fastmath);
/// - `crate = path`: where the runtime is, `::numkern` unless said.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// #[njit]
/// fn horner<T: Float>(c: &[T], x: T) -> T {
///     let mut acc = T::zero();
///     for &v in c {
///         acc = acc * x + v;
///     }
///     acc
/// }
///
/// #[njit]
/// fn twice(c: &[f64], x: f64) -> f64 {
///     2.0 * horner(c, x) // inlined, at the same CPU level
/// }
///
/// assert_eq!(twice(&[1.0, 2.0, 3.0], 2.0), 22.0);
/// assert_eq!(twice(&[0.1, 0.2], 0.3), twice::reference(&[0.1, 0.2], 0.3));
/// println!("{}", twice::explain());
/// ```
pub use numkern_macros::njit;

/// Turns a scalar function into a ufunc: a function of arrays that broadcasts
/// as NumPy does.
///
/// Each parameter is a number, by value, and so is the result. The function
/// then takes scalars, slices, `Vec`s and ndarrays of any rank and layout, in
/// any mixture, and returns a scalar when all operands are, else an array whose
/// rank is the largest of theirs.
///
/// | form | result |
/// |---|---|
/// | `name(&a, &b)` | the array; panics at the caller's line when shapes do not fit |
/// | `name::try_call(&a, &b)` | `Result` |
/// | `name::into(&a, &b, &mut out)` | writes into `out`; nothing is allocated |
/// | `name::reference(x, y)` | the scalar function as written |
///
/// A kernel that panics for an element stops there; the panic reaches the
/// caller.
///
/// # Options
///
/// - `target = "cpu"` (the default) or `"parallel"`, which shares large calls
///   among all threads;
/// - `simd = "auto"` (the default), `"require"` or `"off"`: a body that loops runs
///   for 8 elements at a time, with masks for those that have left a loop;
///   `"require"` makes it an error where a construct has no such form (a closure,
///   a reference, `?`, a type that is no primitive number), `"off"` computes them
///   one by one. The bits are those of the scalar body either way;
/// - `fastmath`, `fastmath(..)`, `crate = path`: as [`njit`](macro@crate::njit).
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// #[vectorize(target = "parallel")]
/// fn hypot<T: Float>(a: T, b: T) -> T {
///     (a * a + b * b).sqrt()
/// }
///
/// let column = array![[3.0], [6.0]];
/// let row = array![4.0, 8.0];
/// let table = hypot(&column, &row); // shape (2, 2)
/// assert_eq!(table[[0, 0]], 5.0);
/// assert_eq!(table[[1, 1]], 10.0);
/// assert_eq!(hypot(3.0_f32, 4.0), 5.0);
/// assert!(hypot::try_call(&[1.0, 2.0], &[1.0, 2.0, 3.0]).is_err());
/// ```
pub use numkern_macros::vectorize;

/// Runs the `for i in prange!(..)` loops of a function on all threads.
///
/// Accepted in such a loop:
///
/// - writes to elements that belong to the iteration: an index with the loop
///   variable on one axis (`c[i]`, `c[[i, j]]`, `c[2 * i + 1]`, `c.row_mut(i)`);
/// - reductions of scalars: `+= -= *= /= &= |= ^=`, `min`, `max`, `s = s + e`,
///   `s = s && e`, `if e < s { s = e }`, conditional ones included;
/// - reductions of arrays: `acc += row`, `out[j] += e` for a `j` that is not the
///   loop variable;
/// - variables of its own, and reads of what the loop does not write.
///
/// Writes that only the author knows to be disjoint are accepted by name,
/// `prange!(0..n, assume_disjoint(c))`: see [`prange!`](crate::prange). Everything
/// else that carries a value from one iteration to another is a compile error that
/// names the variable and both places.
///
/// The iterations are cut into blocks by their number alone and partial results
/// are combined in block order: the result has the same bits on any number of
/// threads. It differs from the serial order of `reference` by rounding only;
/// an integer sum that overflows may do so at another iteration.
///
/// `?`, `return Err(e)` and `return None` leave the loop, and so does `return`
/// of any value where the loop writes nothing that the caller sees. A panic, an
/// error or a value: the caller gets that of the first iteration in loop order.
/// After an error, elements of later iterations may be written or not.
///
/// # Options
///
/// - `min_len = n`: loops with fewer iterations run on the thread of the caller;
/// - `chunk = n`: blocks of `n` iterations, which may group the terms of a sum of
///   floats otherwise;
/// - `schedule = "dynamic"` (the default): the thread that is free takes the next
///   block, or `"static"`: each thread takes one run of neighbouring blocks;
/// - `simd = ".."`, `fastmath`, `fastmath(..)`, `crate = path`: as [`njit`](macro@crate::njit).
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// /// The mean of each column, and the largest element.
/// #[parallel]
/// fn summary(a: ArrayView2<f64>) -> (Array1<f64>, f64) {
///     let (m, k) = a.dim();
///     let mut mean = Array1::zeros(k);
///     let mut largest = f64::NEG_INFINITY;
///     for i in prange!(0..m) {
///         for j in 0..k {
///             mean[j] += a[[i, j]] / m as f64;
///             largest = largest.max(a[[i, j]]);
///         }
///     }
///     (mean, largest)
/// }
///
/// let a = array![[1.0, 2.0], [3.0, 6.0]];
/// assert_eq!(summary(a.view()), (array![2.0, 4.0], 6.0));
/// ```
pub use numkern_macros::parallel;

/// Allows a kernel to reorder and contract its floating-point arithmetic.
///
/// | option | allows |
/// |---|---|
/// | `reassoc` | sums and products in another order: reductions get several accumulators |
/// | `contract` | `a * b + c` with one rounding, at CPU levels that have FMA |
/// | `arcp` | `x / y` as a product with `1 / y` where `y` does not change in the loop |
/// | `nsz` | the sign of a zero to be lost: `x + 0.0` is `x` |
/// | `afn` | approximate elementary functions; without effect until there is a vector math library |
///
/// All of them without a list. Never assumed is the absence of NaN or infinity:
/// `is_nan` keeps working. Results are the same at every call, but may differ
/// between CPU levels. `name::explain()` says what each option did.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
///
/// #[fastmath(reassoc, contract)]
/// fn dot(x: &[f64], y: &[f64]) -> f64 {
///     let mut s = 0.0;
///     for (a, b) in x.iter().zip(y) {
///         s += a * b;
///     }
///     s
/// }
///
/// let x: Vec<f64> = (0..1000).map(|i| 1.0 / (1 + i) as f64).collect();
/// assert!(allclose(&dot(&x, &x), &dot::reference(&x, &x)));
/// assert!(dot(&[f64::NAN], &[1.0]).is_nan());
/// ```
pub use numkern_macros::fastmath;
