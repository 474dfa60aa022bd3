package vn.rasoat.adapters.document.encoding;

/**
 * Giới hạn: how much of a stranger's file is read.
 *
 * @param bytes the size of the largest file that is still read, inclusive
 */
public record Limits(int bytes) {

    /** 20 MB, some hundred times the longest plan met. */
    public static final Limits DEFAULT = new Limits(20 * 1024 * 1024);

    public Limits {
        if (bytes < 1 || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("bytes: not from 1 to " + (Integer.MAX_VALUE - 1) + ": " + bytes);
        }
    }
}
