"""Writes the arrays that tests/vectorize compares with: what NumPy gives.

    python3 -m venv venv && venv/bin/pip install numpy && venv/bin/python make.py

The operands are made anew in Rust, by the same formulas, so that only results
are kept. Every operation here is exact in IEEE 754 (no sin, no exp), so that
the comparison is of bits.
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent


def numbers(shape, start):
    """Elements (start + 7 k) mod 23 - 11, divided by 4, in C order."""
    count = int(np.prod(shape))
    return (((start + 7 * np.arange(count)) % 23 - 11) / 4).reshape(shape)


def save(name, array):
    # `tofile` order is kept: results are stored in C order.
    np.save(HERE / f"{name}.npy", np.ascontiguousarray(array) if array.ndim else array)


def formula(a, b):
    return a * b + np.sqrt(np.abs(a)) - b / 3.0


# Shapes that broadcast, as in NumPy's own documentation and around it.
SHAPES = [
    ((5,), (5,)),
    ((5,), (1,)),
    ((1,), (5,)),
    ((3, 4), (4,)),
    ((4,), (3, 4)),
    ((3, 1), (1, 4)),
    ((3, 1), (4,)),
    ((2, 3, 4), (3, 1)),
    ((2, 3, 4), (2, 1, 4)),
    ((5, 1, 3), (4, 1)),
    ((8, 1, 6, 1), (7, 1, 5)),
    ((2, 1, 3, 1), (1, 4, 1, 5)),
    ((0,), (1,)),
    ((0, 3), (1, 3)),
    ((2, 0), (2, 1)),
    ((1, 0), (3, 1)),
    ((15, 3, 5), (3, 1)),
    ((1, 1, 1), (2,)),
]

for i, (left, right) in enumerate(SHAPES):
    save(f"broadcast_{i:02}", formula(numbers(left, 1), numbers(right, 5)))

# Layouts: the same slices are taken in Rust.
base = numbers((6, 8), 2)
other = numbers((8, 6), 3)
save("layout_transposed", formula(base, other.T))
save("layout_strided", formula(base[::2, ::-3], other[1:4, ::2]))
save("layout_reversed", formula(base[::-1, ::-1], other[:6, :1]))
save("layout_stretched", formula(np.broadcast_to(base[2], (6, 8)), other.T))

# Special values, each against each; one plane for each operation.
specials = np.array(
    [
        np.nan, np.inf, -np.inf, 0.0, -0.0, 5e-324, -5e-324, 1e-310, 2.2250738585072014e-308,
        1.7976931348623157e308, -1.5, 1.0, 3.0,
    ]
)
with np.errstate(all="ignore"):
    x, y = specials[:, None], specials[None, :]
    save("special_f64", np.stack([x + y, x - y, x * y, x / y, np.sqrt(x * x) + 0 * y]))
    save("special_less", np.stack([x < y, x == y, x >= y]))
    f = specials.astype(np.float32)
    x, y = f[:, None], f[None, :]
    save("special_f32", np.stack([x + y, x - y, x * y, x / y]))

# Element types that differ.
a = np.arange(12, dtype=np.int32).reshape(3, 4)
b = numbers((4,), 4).astype(np.float32)
c = numbers((3, 1), 6)
save("mixed", a * c - b.astype(np.float64))
save("int32_add", a + a[::-1, ::-1])
save("int32_strided", np.arange(12, dtype=np.int32)[::2] + np.arange(12, dtype=np.int32)[::2])

# NumPy's test_broadcasting of four operands: C, F and strided, up to three axes.
A = numbers((10, 9), 1)
B = np.asfortranarray(numbers((10, 9), 2))
C = numbers((20, 18), 3)[::2, ::2]
D = numbers((9,), 4)
save("four_2d", A + B + C + D)
E = numbers((4, 1, 9), 5)
save("four_3d", A[None, :, :] + E + C[None] + D[None, None, :])
