"""The rows in Numba. `load()` gives all: `KERNELS[row][variant] = (build, arguments, calls)`."""


def load():
    import kernels_density  # noqa: F401
    import kernels_elementwise  # noqa: F401
    import kernels_grids  # noqa: F401
    import kernels_points  # noqa: F401
    import kernels_reductions  # noqa: F401
    import kernels_small  # noqa: F401
    from numba_modes import KERNELS

    return KERNELS
