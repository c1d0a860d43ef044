//! Results that no cache will hold, written past the caches.
//!
//! An ordinary store first reads the line that it writes to: a third more
//! traffic for two operands and a result. A streaming store does not, but the
//! result is not in the cache afterwards, which is a loss where it would fit. So
//! results larger than the cache that this process can count on are computed a
//! piece at a time in a buffer and stream from there.

use std::any::TypeId;
use std::mem::MaybeUninit;
use std::sync::OnceLock;

/// The bytes of a cache line, which streaming stores should fill.
pub(super) const LINE: usize = 64;

/// The part of a shared cache that one CPU can count on. What a virtual machine
/// shows is the cache of the whole processor, which it shares with others.
const SHARE: usize = 8 << 20;

/// Whether elements are plain bytes, with no gaps between fields: one of the
/// primitive types that large results are made of.
pub(super) fn is_plain<T: 'static>() -> bool {
    macro_rules! one_of {
        ($($t:ty)*) => { false $(|| TypeId::of::<T>() == TypeId::of::<$t>())* };
    }
    one_of!(f32 f64 i32 i64 u32 u64)
}

/// Whether a result of this many bytes is streamed.
#[inline]
pub(super) fn pays(bytes: usize) -> bool {
    // Small calls do not even look for the number.
    cfg!(target_arch = "x86_64") && (bytes >= SHARE || cfg!(test)) && bytes >= from()
}

/// The number of bytes from which results are streamed.
fn from() -> usize {
    #[cfg(test)]
    if let Some(from) = tests::FROM.get() {
        return from;
    }
    static FROM: OnceLock<usize> = OnceLock::new();
    *FROM.get_or_init(|| {
        let cpus = std::thread::available_parallelism().map_or(1, usize::from);
        let share = SHARE.saturating_mul(cpus);
        last_level_cache().map_or(share, |cache| cache.clamp(SHARE, share))
    })
}

/// The size of the largest cache, where the CPU tells.
#[cfg(target_arch = "x86_64")]
fn last_level_cache() -> Option<usize> {
    use std::arch::x86_64::__cpuid_count;
    // Intel's list of caches, and AMD's in the same form.
    let lists = [(0, 4), (0x8000_0000, 0x8000_001d)];
    let known = lists.into_iter().filter(|&(base, leaf)| __cpuid_count(base, 0).eax >= leaf);
    let caches = known.flat_map(|(_, leaf)| {
        let entries = (0..16).map(move |index| __cpuid_count(leaf, index));
        entries.take_while(|entry| entry.eax & 0x1f != 0)
    });
    let bytes = caches.map(|cache| {
        let (ways, partitions) = (cache.ebx >> 22, cache.ebx >> 12 & 0x3ff);
        let (line, sets) = (cache.ebx & 0xfff, cache.ecx);
        [ways, partitions, line, sets].map(|field| field as usize + 1).iter().product()
    });
    bytes.max()
}

#[cfg(not(target_arch = "x86_64"))]
fn last_level_cache() -> Option<usize> {
    None
}

#[cfg(target_arch = "x86_64")]
const fn at_least_1(number: usize) -> usize {
    if number == 0 { 1 } else { number }
}

/// Copies elements past the caches.
///
/// # Safety
///
/// `to` takes that many elements and shares no memory with them; they are
/// initialised and [plain](is_plain). Until this thread has dropped a [`Fence`],
/// nobody reads or writes there.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) unsafe fn copy<T>(from: &[MaybeUninit<T>], to: *mut MaybeUninit<T>) {
    use std::arch::x86_64::{__m128i, _mm_loadu_si128, _mm_stream_si128};
    const WIDTH: usize = size_of::<__m128i>();
    // Compiled for types of any size, but called for plain ones only.
    let size = const { at_least_1(size_of::<T>()) };
    let wide = const { at_least_1(WIDTH / at_least_1(size_of::<T>())) };
    // Elements before the first place where a store may stream.
    let head = (to.addr().wrapping_neg() % WIDTH / size).min(from.len());
    let whole = (from.len() - head) / wide * wide;
    // SAFETY: every offset is inside of `from` and so of what `to` takes. The
    // streamed places start at a multiple of the width and are read as bytes
    // without gaps, which are initialised.
    unsafe {
        let source = from.as_ptr();
        to.copy_from_nonoverlapping(source, head);
        for at in (head..head + whole).step_by(wide) {
            _mm_stream_si128(to.add(at).cast(), _mm_loadu_si128(source.add(at).cast()));
        }
        let rest = head + whole;
        to.add(rest).copy_from_nonoverlapping(source.add(rest), from.len() - rest);
    }
}

/// Copies elements.
///
/// # Safety
///
/// `to` takes that many elements and shares no memory with them.
#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
pub(super) unsafe fn copy<T>(from: &[MaybeUninit<T>], to: *mut MaybeUninit<T>) {
    // SAFETY: as the caller says.
    unsafe { to.copy_from_nonoverlapping(from.as_ptr(), from.len()) }
}

/// Orders, when it is dropped, the streaming stores of this thread before all
/// that comes after: at the end of a block, and when a kernel panics in it.
#[derive(Debug)]
pub(super) struct Fence {
    /// Whether there are any.
    pub(super) needed: bool,
}

impl Drop for Fence {
    #[inline]
    fn drop(&mut self) {
        #[cfg(target_arch = "x86_64")]
        if self.needed {
            // SAFETY: every x86-64 CPU has the instruction; it takes nothing.
            unsafe { std::arch::x86_64::_mm_sfence() }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::cell::Cell;

    thread_local! {
        /// What [`from`] returns on this thread.
        pub static FROM: Cell<Option<usize>> = const { Cell::new(None) };
    }

    /// Runs a function with every result streamed whose rows are long enough.
    pub fn streaming<R>(function: impl FnOnce() -> R) -> R {
        FROM.set(Some(0));
        let result = function();
        FROM.set(None);
        result
    }

    fn copies<T: Copy + PartialEq + std::fmt::Debug + 'static>(value: impl Fn(usize) -> T) {
        assert!(is_plain::<T>());
        for shift in 0..LINE / size_of::<T>() {
            for len in (0..70).chain([255, 256]) {
                let from: Vec<_> = (0..len).map(|k| MaybeUninit::new(value(k + 1))).collect();
                let mut to = vec![value(0); len + 2 * LINE];
                let fence = Fence { needed: true };
                // SAFETY: `to` is longer than `shift` and `len` together, and
                // read behind the fence.
                unsafe { copy(&from, to.as_mut_ptr().cast::<MaybeUninit<T>>().add(shift)) };
                drop(fence);
                for (k, &got) in to.iter().enumerate() {
                    let inside = (shift..shift + len).contains(&k);
                    assert_eq!(got, if inside { value(k - shift + 1) } else { value(0) });
                }
            }
        }
    }

    #[test]
    fn copies_of_every_length_and_alignment() {
        copies(|k| k as f64);
        copies(|k| k as f32);
        copies(|k| k as i32);
        copies(|k| k as u64);
    }

    #[test]
    fn types_that_may_have_gaps_are_left_out() {
        #[allow(dead_code, reason = "only its layout counts")]
        struct Gaps(u8, u64);
        assert!(!is_plain::<Gaps>() && !is_plain::<bool>() && !is_plain::<(f64, f64)>());
    }

    #[test]
    fn small_results_are_not_streamed() {
        assert!(!pays(1 << 20) && from() >= SHARE);
        assert_eq!(pays(usize::MAX), cfg!(target_arch = "x86_64"));
    }
}
