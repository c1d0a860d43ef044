//! The places in memory that a call reads and writes: all pointer work.

use std::mem::MaybeUninit;
use std::ops::Range;
use std::slice;

use super::plan::{Axis, SLOTS};
use super::shape::Source;
use super::stream::{self, Fence, LINE};

/// The most elements that are copied at a time where an operand does not lie
/// packed: few enough for all buffers to stay in the first-level cache.
pub(super) const CHUNK: usize = 256;

/// Rows shorter than this are copied several at a time.
const SHORT_ROW: usize = 64;

/// Where an output lies: its first element, the size of its elements, and
/// whether they are plain bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub(super) pointer: *mut u8,
    pub(super) size: usize,
    plain: bool,
}

impl Target {
    #[inline]
    pub(super) fn new<T: 'static>(pointer: *mut T) -> Self {
        Self { pointer: pointer.cast(), size: size_of::<T>(), plain: stream::is_plain::<T>() }
    }
}

/// A set of slots.
#[derive(Clone, Copy, Debug, Default)]
struct Slots(u32);

impl Slots {
    #[inline(always)]
    fn set(&mut self, slot: usize, has: bool) {
        self.0 |= u32::from(has) << slot;
    }

    #[inline(always)]
    fn clear(&mut self, slot: usize) {
        self.0 &= !(1 << slot);
    }

    #[inline(always)]
    fn has(self, slot: usize) -> bool {
        self.0 >> slot & 1 == 1
    }

    /// Whether it has the first ones, this many.
    #[inline(always)]
    fn first(self, slots: usize) -> bool {
        self.0 == (1 << slots) - 1
    }
}

/// One call: what is visited, and where it lies.
#[doc(hidden)]
pub struct Job<'a> {
    axes: &'a [Axis],
    /// Where each slot starts.
    pointers: [*mut u8; SLOTS],
    /// The slots that are used in place: they are packed over each piece.
    direct: Slots,
    /// The slots whose buffer stays the same from piece to piece at one offset.
    steady: Slots,
    slots: usize,
    /// Whether the output is packed and too large for the caches: results are
    /// computed in the buffer and streamed from there.
    streams: bool,
    /// The size of the output's elements.
    size: usize,
    /// How many rows make a piece, or 0 if a piece is a part of one row.
    rows: usize,
    longest_piece: usize,
    total: usize,
}

// SAFETY: a job is a borrow of the operands, whose elements are `Sync`, and the
// exclusive borrow of an output, whose elements are `Send`; `Elements::block`
// asks its callers to give each thread positions of its own.
unsafe impl Sync for Job<'_> {}

impl<'a> Job<'a> {
    /// The job of visiting the axes.
    ///
    /// # Safety
    ///
    /// While the job is used, every position on the axes, offset by `starts`,
    /// must be a readable element of each source, and a place in the output that
    /// may be written, a different one for each position.
    pub(super) unsafe fn new(
        axes: &'a [Axis],
        starts: [isize; SLOTS],
        sources: &[Source<'_>],
        output: Target,
    ) -> Self {
        let slots = sources.len() + 1;
        let (row, outer) = axes.split_last().expect("a plan has an axis");
        let several = !outer.is_empty() && row.len < SHORT_ROW;
        let (mut direct, mut steady) = (Slots::default(), Slots::default());
        for slot in 0..slots {
            if several {
                direct.set(slot, is_packed(axes, slot));
                steady.set(slot, outer.iter().all(|axis| axis.strides[slot] == 0));
            } else {
                direct.set(slot, row.len == 1 || row.strides[slot] == 1);
                steady.set(slot, row.strides[slot] == 0);
            }
        }
        let place = |pointer: *mut u8, slot: usize, size: usize| {
            pointer.wrapping_offset(starts[slot] * size as isize)
        };
        let mut pointers = [place(output.pointer, 0, output.size); SLOTS];
        for (i, source) in sources.iter().enumerate() {
            pointers[i + 1] = place(source.pointer.cast_mut(), i + 1, source.size);
        }
        let total = axes.iter().map(|axis| axis.len).product::<usize>();
        let streams =
            output.plain && direct.has(0) && row.len >= CHUNK && stream::pays(total * output.size);
        if streams {
            direct.clear(0);
        }
        let longest_piece = if direct.first(slots) { usize::MAX } else { CHUNK };
        let rows = if several { CHUNK / row.len } else { 0 };
        let size = output.size;
        Self { axes, pointers, direct, steady, slots, streams, size, rows, longest_piece, total }
    }

    /// The number of elements.
    pub(super) fn total(&self) -> usize {
        self.total
    }

    /// What a thread that computes elements has to drop when it is done.
    #[inline(always)]
    pub(super) fn fence(&self) -> Fence {
        Fence { needed: self.streams }
    }

    /// What the ends of a range of elements must be multiples of.
    pub(super) fn granule(&self) -> usize {
        if self.rows == 0 { 1 } else { self.row().len }
    }

    #[inline(always)]
    fn row(&self) -> &Axis {
        &self.axes[self.axes.len() - 1]
    }

    #[inline(always)]
    fn outer(&self) -> &[Axis] {
        &self.axes[..self.axes.len() - 1]
    }
}

/// Whether a slot steps through all axes as through one, element by element.
fn is_packed(axes: &[Axis], slot: usize) -> bool {
    let mut packed = 1;
    axes.iter().rev().all(|axis| {
        let follows = axis.strides[slot] == packed;
        packed *= axis.len as isize;
        follows
    })
}

/// A place to copy one slot's elements of a piece to.
pub(super) struct Buffer<T> {
    elements: [MaybeUninit<T>; CHUNK],
    /// The offset whose elements it holds, and how many.
    offset: isize,
    filled: usize,
}

impl<T: Copy> Buffer<T> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Self { elements: [const { MaybeUninit::uninit() }; CHUNK], offset: 0, filled: 0 }
    }
}

/// Elements that are computed together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) len: usize,
    /// The number of whole rows, or 0 for a part of one row.
    rows: usize,
}

/// A walk over a range of a job's elements, piece by piece.
pub(super) struct Cursor<'j> {
    job: &'j Job<'j>,
    left: usize,
    /// The position in the row.
    column: usize,
    /// The position on the outer axes.
    index: Vec<usize>,
    /// A copy of it, for the walk over the rows of a piece.
    scratch: Vec<usize>,
    /// Where the row starts in each slot.
    offsets: [isize; SLOTS],
}

impl<'j> Cursor<'j> {
    /// A walk over nothing yet. It is built where it stays: moving it would
    /// cost more than a short call does in all.
    #[inline(always)]
    pub(super) fn new(job: &'j Job<'j>) -> Self {
        // Without outer axes, nothing is allocated.
        let (index, scratch) = (Vec::new(), Vec::new());
        Self { job, left: 0, column: 0, index, scratch, offsets: [0; SLOTS] }
    }

    /// Starts the walk over the elements of a range, whose ends are multiples
    /// of the job's granule.
    #[inline(always)]
    pub(super) fn enter(&mut self, range: Range<usize>) {
        debug_assert!(range.end <= self.job.total);
        self.left = range.len();
        self.column = range.start;
        if !self.job.outer().is_empty() {
            self.enter_row();
        }
    }

    /// Goes to the row of the element whose number is the column.
    #[inline(never)]
    fn enter_row(&mut self) {
        self.index = vec![0; self.job.outer().len()];
        self.scratch = self.index.clone();
        let (element, len) = (self.column, self.job.row().len);
        self.column = element % len;
        self.skip_rows(element / len);
    }

    /// The next piece, if any elements are left.
    #[inline(always)]
    pub(super) fn piece(&self) -> Option<Piece> {
        let job = self.job;
        if self.left == 0 {
            None
        } else if job.rows == 0 {
            let mut len = (job.row().len - self.column).min(self.left).min(job.longest_piece);
            if job.streams {
                len = len.min(self.to_next_line());
            }
            Some(Piece { len, rows: 0 })
        } else {
            let row = job.row().len;
            let rows = job.rows.min(self.left / row);
            Some(Piece { len: rows * row, rows })
        }
    }

    /// How many elements to compute for the next piece to start with a line of
    /// the cache: lines that are streamed in two parts cost twice.
    #[inline(always)]
    fn to_next_line(&self) -> usize {
        let place = (self.offsets[0] + self.column as isize).wrapping_mul(self.job.size as isize);
        let place = self.job.pointers[0].wrapping_offset(place);
        match place.addr().wrapping_neg() % LINE / self.job.size {
            0 => usize::MAX,
            elements => elements,
        }
    }

    /// A source's elements of the piece, in the buffer unless they lie packed.
    ///
    /// # Safety
    ///
    /// The slot is that of a source with elements of type `T`, and the piece
    /// is the cursor's.
    #[inline(always)]
    pub(super) unsafe fn source<'b, T: Copy>(
        &mut self,
        slot: usize,
        buffer: &'b mut Buffer<T>,
        piece: Piece,
    ) -> &'b [T]
    where
        'j: 'b,
    {
        if self.job.direct.has(slot) {
            let start = self.job.pointers[slot].cast::<T>();
            // SAFETY: the slot is packed over the piece, and the job's maker
            // vouches for the elements at all its positions.
            unsafe {
                let first = start.offset(self.offsets[slot] + self.column as isize);
                slice::from_raw_parts(first, piece.len)
            }
        } else {
            // SAFETY: as the caller says.
            unsafe { self.load(slot, buffer, piece) };
            let elements = &raw const buffer.elements;
            // SAFETY: `load` has filled the first `piece.len` elements.
            unsafe { slice::from_raw_parts(elements.cast::<T>(), piece.len) }
        }
    }

    /// Copies a source's elements of the piece into the buffer, unless it
    /// holds them already.
    ///
    /// # Safety
    ///
    /// As for `source`.
    #[inline(never)]
    unsafe fn load<T: Copy>(&mut self, slot: usize, buffer: &mut Buffer<T>, piece: Piece) {
        let offset = self.offsets[slot];
        let held = self.job.steady.has(slot) && buffer.offset == offset;
        if held && buffer.filled >= piece.len {
            return;
        }
        (buffer.offset, buffer.filled) = (offset, piece.len);
        let start = self.job.pointers[slot].cast::<T>();
        let stride = self.job.row().strides[slot];
        self.parts(slot, piece, |offset, range| {
            let place = &mut buffer.elements[range];
            // SAFETY: `parts` gives offsets of the job's positions, for whose
            // elements the job's maker vouches.
            unsafe {
                let first = start.offset(offset).cast_const();
                match stride {
                    0 => place.fill(MaybeUninit::new(*first)),
                    1 if piece.rows == 0 => {
                        place.copy_from_slice(slice::from_raw_parts(first.cast(), place.len()));
                    }
                    _ => {
                        let mut from = first;
                        for place in place {
                            place.write(*from);
                            // One step behind the last element it may point anywhere.
                            from = from.wrapping_offset(stride);
                        }
                    }
                }
            }
        });
    }

    /// The place for the piece's results: the output, or the buffer if the
    /// output does not lie packed.
    ///
    /// # Safety
    ///
    /// The output has elements of type `T`, the piece is the cursor's, and no
    /// other thread has a cursor over any of its positions.
    #[inline(always)]
    pub(super) unsafe fn output<'b, T: Copy>(
        &self,
        buffer: &'b mut Buffer<T>,
        piece: Piece,
    ) -> &'b mut [MaybeUninit<T>]
    where
        'j: 'b,
    {
        if self.job.direct.has(0) {
            let start = self.job.pointers[0].cast::<MaybeUninit<T>>();
            // SAFETY: the output is packed over the piece, the job's maker
            // vouches for its places, and the caller for their being its own.
            unsafe {
                let first = start.offset(self.offsets[0] + self.column as isize);
                slice::from_raw_parts_mut(first, piece.len)
            }
        } else {
            &mut buffer.elements[..piece.len]
        }
    }

    /// Copies the results to the output, if they were computed in the buffer.
    ///
    /// # Safety
    ///
    /// As for `output`, which has given the place for this piece's results,
    /// and all of them have been written.
    #[inline(always)]
    pub(super) unsafe fn store<T: Copy>(&mut self, buffer: &Buffer<T>, piece: Piece) {
        if self.job.streams {
            let start = self.job.pointers[0].cast::<MaybeUninit<T>>();
            // SAFETY: the output is plain and packed over the piece, the job's
            // maker vouches for its places, and the caller for their being its
            // own and for the results. Whoever computes a job's elements holds
            // its fence until it is done with them.
            unsafe {
                let first = start.offset(self.offsets[0] + self.column as isize);
                stream::copy(&buffer.elements[..piece.len], first);
            }
        } else if !self.job.direct.has(0) {
            // SAFETY: as the caller says.
            unsafe { self.scatter(buffer, piece) }
        }
    }

    /// # Safety
    ///
    /// As for `store`.
    #[inline(never)]
    unsafe fn scatter<T: Copy>(&mut self, buffer: &Buffer<T>, piece: Piece) {
        let start = self.job.pointers[0].cast::<MaybeUninit<T>>();
        let stride = self.job.row().strides[0];
        self.parts(0, piece, |offset, range| {
            for (k, element) in buffer.elements[range].iter().enumerate() {
                // SAFETY: `parts` gives offsets of the job's positions; the
                // job's maker vouches for the places there, and the caller for
                // their being its own.
                unsafe { *start.offset(offset + k as isize * stride) = *element };
            }
        });
    }

    /// The piece's part of each row: where it starts in the slot, and which
    /// elements of the piece it is.
    #[inline(always)]
    fn parts(&mut self, slot: usize, piece: Piece, mut part: impl FnMut(isize, Range<usize>)) {
        let job = self.job;
        let row = job.row();
        if piece.rows == 0 {
            let offset = self.offsets[slot] + self.column as isize * row.strides[slot];
            return part(offset, 0..piece.len);
        }
        let (last, above) = job.outer().split_last().expect("short rows have an axis above them");
        self.scratch.copy_from_slice(&self.index);
        let index = &mut self.scratch[..];
        let mut offset = self.offsets[slot];
        let (mut done, mut at) = (0, index[above.len()]);
        loop {
            let run = (last.len - at).min(piece.rows - done);
            for k in 0..run {
                let start = (done + k) * row.len;
                part(offset + k as isize * last.strides[slot], start..start + row.len);
            }
            done += run;
            if done == piece.rows {
                return;
            }
            // Back to the start of the last axis, and on by one above it.
            offset -= at as isize * last.strides[slot];
            at = 0;
            step(above, index, 1, |axis, moved| offset += moved * axis.strides[slot]);
        }
    }

    /// Goes on to the next piece.
    #[inline(always)]
    pub(super) fn advance(&mut self, piece: Piece) {
        self.left -= piece.len;
        if piece.rows == 0 {
            self.column += piece.len;
            if self.left != 0 && self.column == self.job.row().len {
                self.column = 0;
                self.skip_rows(1);
            }
        } else if self.left != 0 {
            self.skip_rows(piece.rows);
        }
    }

    #[inline(never)]
    fn skip_rows(&mut self, rows: usize) {
        let (job, offsets) = (self.job, &mut self.offsets);
        step(job.outer(), &mut self.index, rows, |axis, moved| {
            for (offset, stride) in offsets[..job.slots].iter_mut().zip(&axis.strides) {
                *offset += moved * stride;
            }
        });
    }
}

/// Goes `by` steps on, the last axis running fastest, and tells by how much the
/// position on each axis has changed.
#[inline(always)]
fn step(axes: &[Axis], index: &mut [usize], by: usize, mut moved: impl FnMut(&Axis, isize)) {
    let mut carry = by;
    for (axis, at) in axes.iter().zip(index).rev() {
        if carry == 0 {
            return;
        }
        let sum = *at + carry;
        let (new, over) = if sum < axis.len { (sum, 0) } else { (sum % axis.len, sum / axis.len) };
        moved(axis, new as isize - *at as isize);
        (*at, carry) = (new, over);
    }
}
