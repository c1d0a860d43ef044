use ndarray::{Array1, Array2, Array3, ArrayD, ArrayView1, IxDyn, s};

use super::*;
use crate::fast::course::Course;
use crate::fast::lanes::lane_reduce;

/// The elements that a lane loop reads, in order.
fn read<const UNIT: bool>(view: LaneView<'_, i64, UNIT>, n: usize) -> Vec<i64> {
    let mut seen = Vec::new();
    lane_reduce::<8, ()>(n, (), |k, ()| seen.push(view.get(k)), |(), ()| ());
    seen
}

#[test]
fn slices_in_range_and_out_of_range() {
    let x: Vec<i64> = (0..10).collect();
    let fixed = Course::fixed;
    let every = Course::over(0, 10);
    for (at, n, want) in [
        (every, 10, Some((0..10).collect())),
        (Course::over(3, 5), 5, Some(vec![3, 4, 5, 6, 7])),
        (fixed(9) - every, 10, Some((0..10).rev().collect())),
        (Course::over(0, 5) * fixed(2) + fixed(1), 5, Some(vec![1, 3, 5, 7, 9])),
        (Course::over(4, 1), 1, Some(vec![4])),
        (fixed(4), 3, Some(vec![4, 4, 4])),
        (Course::over(0, 0), 0, None),
        (Course::over(0, 11), 11, None),
        (Course::over(0, 11) - fixed(1), 11, None),
        (fixed(10), 1, None),
    ] {
        let view = x.__nk_lane_view(at, n);
        assert_eq!(view.map(|view| read(view, n)), want, "{at:?} {n}");
        let neighbours = |want: &Vec<i64>| want.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let unit = view.and_then(LaneView::unit);
        assert_eq!(unit.is_some(), want.as_ref().is_some_and(neighbours));
        if let Some(unit) = unit {
            assert_eq!(Some(read(unit, n)), want);
        }
    }
    assert_eq!(read(lanes_of(&x, 3), 3), [0, 1, 2]);
}

#[test]
fn arrays_of_any_layout_and_rank() {
    let fixed = Course::fixed;
    let a = Array2::from_shape_fn((5, 7), |(i, j)| (10 * i + j) as i64);
    let views = [a.view(), a.slice(s![..;-1, ..]), a.slice(s![.., ..;2]), a.t()];
    for a in views {
        let (m, n) = a.dim();
        let (all, three) = (Course::over(0, n), Course::over(0, 3));
        let row = a.__nk_lane_view([fixed(1), all], n).unwrap();
        assert_eq!(read(row, n), a.row(1).to_vec());
        let column = a.__nk_lane_view((Course::over(0, m), fixed(2)), m).unwrap();
        assert_eq!(read(column, m), a.column(2).to_vec());
        let diagonal = a.__nk_lane_view([three, three], 3).unwrap();
        assert_eq!(read(diagonal, 3), a.diag().slice(s![..3]).to_vec());
        assert!(a.__nk_lane_view([fixed(0), Course::over(0, n + 1)], n + 1).is_none());
        assert!(a.__nk_lane_view([fixed(m), all], n).is_none());
    }
    let one = Array1::from_iter(0..6_i64);
    let back: ArrayView1<i64> = one.slice(s![..;-1]);
    let view = back.__nk_lane_view(Course::over(1, 3), 3).unwrap();
    assert_eq!(read(view, 3), [4, 3, 2]);
    assert!(view.unit().is_none());
    let three = Array3::from_shape_fn((2, 3, 4), |(i, j, k)| (100 * i + 10 * j + k) as i64);
    let view = three.__nk_lane_view([fixed(1), Course::over(0, 3), fixed(3)], 3).unwrap();
    assert_eq!(read(view, 3), [103, 113, 123]);
    let dynamic = ArrayD::from_shape_fn(IxDyn(&[2, 2]), |i| (10 * i[0] + i[1]) as i64);
    let view = dynamic.__nk_lane_view([Course::over(0, 2), fixed(1)], 2).unwrap();
    assert_eq!(read(view, 2), [1, 11]);
    assert!(dynamic.__nk_lane_view([fixed(0); 3], 1).is_none());
}

#[test]
#[should_panic(expected = "the loop is longer than the view")]
fn a_view_of_another_loop_is_refused() {
    let x = vec![1, 2, 3];
    read(x.__nk_lane_view(Course::over(0, 2), 2).unwrap(), 3);
}

#[test]
fn elements_come_in_iteration_order_or_not_at_all() {
    let a = Array2::from_shape_fn((3, 4), |(i, j)| 10 * i + j);
    assert!(a.__nk_elements().is_some_and(|x| x.iter().eq(a.iter())));
    assert!(a.t().__nk_elements().is_none());
    assert!(a.slice(s![.., ..;2]).__nk_elements().is_none());
    assert_eq!(vec![1, 2].__nk_elements(), Some(&[1, 2][..]));
    assert_eq!([1, 2].__nk_elements(), Some(&[1, 2][..]));
    let slice: &[i32] = &[3];
    assert_eq!(slice.__nk_elements(), Some(slice));
}
