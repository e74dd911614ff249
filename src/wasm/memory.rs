//! The engine's memory: rlsf's allocator over one stretch that only grows at its end. rlsf's own source for wasm never joins what it
//! gets with what it had (it takes the beginning of a pool for its end), so every list that grew left pages behind.

#![allow(unsafe_code, reason = "an allocator is one that the compiler can't check")]

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::{memory_grow, memory_size};
use std::cell::UnsafeCell;
use std::ptr::{NonNull, null_mut, slice_from_raw_parts_mut};

use rlsf::{FlexSource, FlexTlsf};

const PAGE: usize = 1 << 16;

/// The pages behind what the module came with.
struct Pages;

/// Gives how many bytes more there are, at least those asked for.
fn more(bytes: usize) -> Option<usize> {
    let pages = bytes.div_ceil(PAGE);
    (memory_grow::<0>(pages) != usize::MAX).then_some(pages * PAGE)
}

// SAFETY: new pages belong to nobody else, and lie behind those that were there: nothing but this grows the memory.
unsafe impl FlexSource for Pages {
    unsafe fn alloc(&mut self, least: usize) -> Option<NonNull<[u8]>> {
        let from = memory_size::<0>() * PAGE;
        NonNull::new(slice_from_raw_parts_mut(from as *mut u8, more(least)?))
    }

    unsafe fn realloc_inplace_grow(&mut self, there: NonNull<[u8]>, least: usize) -> Option<usize> {
        Some(there.len() + more(least - there.len())?)
    }

    fn supports_realloc_inplace_grow(&self) -> bool {
        true
    }

    fn is_contiguous_growable(&self) -> bool {
        true
    }

    fn min_align(&self) -> usize {
        PAGE
    }
}

/// What Rust asks for memory.
pub struct Memory(UnsafeCell<FlexTlsf<Pages, usize, usize, 32, 32>>);

impl Memory {
    /// Nothing is taken yet.
    pub const fn new() -> Self {
        Self(UnsafeCell::new(FlexTlsf::new(Pages)))
    }

    fn given(at: Option<NonNull<u8>>) -> *mut u8 {
        at.map_or(null_mut(), NonNull::as_ptr)
    }
}

// SAFETY: an engine has one thread.
unsafe impl Sync for Memory {}

// SAFETY: rlsf holds what is asked of an allocator; one thread means one borrow at a time.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::given(unsafe { (*self.0.get()).allocate(layout) })
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { (*self.0.get()).deallocate(NonNull::new_unchecked(at), layout.align()) }
    }
}
