//! glibc's vector math library, where the machine has it: its functions take
//! and return whole vector registers, found by name at run time.

#![allow(
    improper_ctypes_definitions,
    reason = "vector registers are passed as the vector ABI of x86-64 says"
)]

use std::arch::x86_64::{
    __m256, __m256d, _mm256_loadu_pd, _mm256_loadu_ps, _mm256_storeu_pd, _mm256_storeu_ps,
};
use std::ffi::{CString, c_void};

use super::{Run, Run32};

type One = unsafe extern "C" fn(__m256d) -> __m256d;
type Two = unsafe extern "C" fn(__m256d, __m256d) -> __m256d;
type One32 = unsafe extern "C" fn(__m256) -> __m256;
type Two32 = unsafe extern "C" fn(__m256, __m256) -> __m256;

/// The address of a symbol of libmvec.
fn symbol(name: &str) -> Option<*mut c_void> {
    if !std::is_x86_feature_detected!("avx2") || !std::is_x86_feature_detected!("fma") {
        return None;
    }
    let name = CString::new(name).ok()?;
    // SAFETY: both strings end in NUL; glibc's libraries may be loaded at any time.
    let found = unsafe {
        let library = libc::dlopen(c"libmvec.so.1".as_ptr(), libc::RTLD_NOW);
        if library.is_null() {
            return None;
        }
        libc::dlsym(library, name.as_ptr())
    };
    (!found.is_null()).then_some(found)
}

/// A function of one or two arguments on four `f64` at a time.
pub fn f64s(name: &str, arguments: usize) -> Option<Run> {
    let v = "v".repeat(arguments);
    let found = symbol(&format!("_ZGVdN4{v}_{name}"))?;
    Some(if arguments == 1 {
        // SAFETY: by its name the function takes one vector of four `f64`.
        let f: One = unsafe { std::mem::transmute(found) };
        // SAFETY: the CPU has AVX2.
        Box::new(move |x, _, out| unsafe { one(f, x, out) })
    } else {
        // SAFETY: by its name the function takes two vectors of four `f64`.
        let f: Two = unsafe { std::mem::transmute(found) };
        // SAFETY: the CPU has AVX2.
        Box::new(move |x, y, out| unsafe { two(f, x, y, out) })
    })
}

/// A function of one or two arguments on eight `f32` at a time.
pub fn f32s(name: &str, arguments: usize) -> Option<Run32> {
    let v = "v".repeat(arguments);
    let found = symbol(&format!("_ZGVdN8{v}_{name}f"))?;
    Some(if arguments == 1 {
        // SAFETY: by its name the function takes one vector of eight `f32`.
        let f: One32 = unsafe { std::mem::transmute(found) };
        // SAFETY: the CPU has AVX2.
        Box::new(move |x, _, out| unsafe { one32(f, x, out) })
    } else {
        // SAFETY: by its name the function takes two vectors of eight `f32`.
        let f: Two32 = unsafe { std::mem::transmute(found) };
        // SAFETY: the CPU has AVX2.
        Box::new(move |x, y, out| unsafe { two32(f, x, y, out) })
    })
}

macro_rules! loops {
    ($one:ident $two:ident $One:ident $Two:ident $t:ident $n:literal $load:ident $store:ident) => {
        #[target_feature(enable = "avx2,fma")]
        fn $one(f: $One, x: &[$t], out: &mut [$t]) {
            for (x, out) in x.as_chunks::<$n>().0.iter().zip(out.as_chunks_mut::<$n>().0) {
                // SAFETY: arrays of as many elements as a register has.
                unsafe { $store(out.as_mut_ptr(), f($load(x.as_ptr()))) }
            }
        }

        #[target_feature(enable = "avx2,fma")]
        fn $two(f: $Two, x: &[$t], y: &[$t], out: &mut [$t]) {
            let pairs = x.as_chunks::<$n>().0.iter().zip(y.as_chunks::<$n>().0);
            for ((x, y), out) in pairs.zip(out.as_chunks_mut::<$n>().0) {
                // SAFETY: arrays of as many elements as a register has.
                unsafe { $store(out.as_mut_ptr(), f($load(x.as_ptr()), $load(y.as_ptr()))) }
            }
        }
    };
}

loops!(one two One Two f64 4 _mm256_loadu_pd _mm256_storeu_pd);
loops!(one32 two32 One32 Two32 f32 8 _mm256_loadu_ps _mm256_storeu_ps);
