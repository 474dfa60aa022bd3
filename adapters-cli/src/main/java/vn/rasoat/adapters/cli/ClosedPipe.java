package vn.rasoat.adapters.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Ống dẫn đã đóng: whoever read standard output has seen enough, as {@code head} does; no fault of anybody. */
final class ClosedPipe extends IOException {
    private static final long serialVersionUID = 1L;

    private ClosedPipe(IOException cause) {
        super(cause);
    }

    /** The same stream, where a closed pipe is told from a full disk. */
    static OutputStream telling(OutputStream out) {
        return new Telling(out);
    }

    private static final class Telling extends FilterOutputStream {
        Telling(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException fault) {
                throw told(fault);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException fault) {
                throw told(fault);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException fault) {
                throw told(fault);
            }
        }

        private static IOException told(IOException fault) {
            String reason = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
            return reason.contains("pipe") ? new ClosedPipe(fault) : fault;
        }
    }
}
