package vn.rasoat.domain.port;

import java.io.IOException;
import java.io.OutputStream;
import vn.rasoat.domain.report.Review;

/** Xuất báo cáo: writes a review in one format. */
public interface ReportWriter {

    /**
     * Equal reviews give equal bytes; the stream is flushed and left open.
     *
     * @throws IOException the bytes could not be delivered
     */
    void write(Review review, OutputStream out) throws IOException;
}
