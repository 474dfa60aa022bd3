package vn.rasoat.adapters.document.encoding;

import java.util.Arrays;

/**
 * Bảng vị trí: where each character of a rewritten text stood before.
 *
 * <p>Only the places are kept where the distance between the two changes, so a text that was not changed costs nothing.
 */
final class OffsetMap {

    static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0]);

    private final int[] offsets;
    private final int[] shifts;

    private OffsetMap(int[] offsets, int[] shifts) {
        this.offsets = offsets;
        this.shifts = shifts;
    }

    /** The offset before rewriting of the character that now stands at {@code offset}. */
    int originOf(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? offset : offset + shifts[index];
    }

    /** Collects the places in ascending order. */
    static final class Builder {
        private int[] offsets = new int[16];
        private int[] shifts = new int[16];
        private int size;
        private int shift;

        void map(int offset, int origin) {
            if (origin - offset != shift) {
                shift = origin - offset;
                add(offset);
            }
        }

        OffsetMap build() {
            return size == 0 ? IDENTITY : new OffsetMap(Arrays.copyOf(offsets, size), Arrays.copyOf(shifts, size));
        }

        private void add(int offset) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
                shifts = Arrays.copyOf(shifts, size * 2);
            }
            offsets[size] = offset;
            shifts[size++] = shift;
        }
    }
}
