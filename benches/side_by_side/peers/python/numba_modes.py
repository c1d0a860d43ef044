"""How the Numba kernels are registered: one Python function, several ways to compile it.

Nothing is compiled before a variant's first call, so that this call's time is what a user
waits for. `error_model="numpy"` is set throughout: without it a division is a branch that
raises, and no loop with one is vectorised.
"""

from numba import njit, vectorize

KERNELS = {}

_STRICT = {}
_FAST = {"fastmath": True}
_MODES = {
    "strict": _STRICT,
    "fastmath": _FAST,
    "parallel": {"parallel": True},
    "parallel+fastmath": {"parallel": True, "fastmath": True},
}


def variant(row, name, build, arguments, calls=False):
    """Registers `build()`, which gives the function; with `calls` it is called repeatedly."""
    KERNELS.setdefault(row, {})[name] = (build, arguments, calls)


def loops(row, arguments, serial=None, parallel=None, fast=True, suffix="", calls=False):
    """Registers `serial` and `parallel`, strict and (unless `fast` is off) with fastmath."""
    for name, options in _MODES.items():
        function = parallel if "parallel" in name else serial
        if function is not None and (fast or "fastmath" not in name):
            variant(row, name + suffix, _jit(function, options), arguments, calls)


def ufunc(row, arguments, function, signature, calls=False):
    """Registers `function` of scalars as a ufunc on one thread and on all."""
    for name, options in _MODES.items():
        target = "parallel" if "parallel" in name else "cpu"
        fastmath = options.get("fastmath", False)
        label = "ufunc " + name
        variant(row, label, _vectorize(function, signature, target, fastmath), arguments, calls)


def _jit(function, options):
    return lambda: njit(error_model="numpy", **options)(function)


def _vectorize(function, signature, target, fastmath):
    # A ufunc has NumPy's error model without being asked, and refuses the option.
    return lambda: vectorize([signature], target=target, fastmath=fastmath)(function)
