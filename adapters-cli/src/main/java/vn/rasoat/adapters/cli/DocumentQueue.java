package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Hàng đợi văn bản: one after another, so that what one needed is free before the next; none disturbs another. */
final class DocumentQueue {
    private final Call call;
    private final Examination examination;
    private final boolean reportSeen;
    private final Severity failOn;

    /** @param reportSeen whether the person at the screen sees the report itself */
    DocumentQueue(Call call, Examination examination, boolean reportSeen, Severity failOn) {
        this.call = call;
        this.examination = examination;
        this.reportSeen = reportSeen;
        this.failOn = failOn;
    }

    /** @throws IOException the report could not be written */
    ExitStatus run(List<InputDocument> documents, DocumentReport report) throws IOException {
        ExitStatus status = ExitStatus.CONFORMS;
        Progress progress = Progress.of(call, documents.size());
        int left = documents.size();
        for (InputDocument document : documents) {
            left--;
            progress.show(document.shown());
            Optional<InputDocument.Obstacle> obstacle = document.obstacle();
            CheckedDocument checked = examine(document, obstacle);
            progress.clear();
            status = status.or(status(obstacle, checked));
            tellIfUnseen(checked);
            if (!delivered(checked, report)) {
                return left == 0 ? status : status.or(ExitStatus.UNJUDGED);
            }
        }
        return status;
    }

    /** Where nobody reads on, the rest need not be judged. */
    private static boolean delivered(CheckedDocument checked, DocumentReport report) throws IOException {
        try {
            report.add(checked);
            return true;
        } catch (ClosedPipe readerGone) {
            return false;
        }
    }

    private ExitStatus status(Optional<InputDocument.Obstacle> obstacle, CheckedDocument checked) {
        boolean missing =
                obstacle.filter(InputDocument.Obstacle.MISSING::equals).isPresent();
        return missing ? ExitStatus.MISUSED : ExitStatus.of(checked.verdict(failOn));
    }

    private CheckedDocument examine(InputDocument document, Optional<InputDocument.Obstacle> obstacle) {
        return obstacle.map(why -> unreadable(document, Messages.wording("unreadable", why)))
                .orElseGet(() -> opened(document));
    }

    private CheckedDocument opened(InputDocument document) {
        try (InputStream in = document.open(call.around().in())) {
            return examination.of(document.shown(), in);
        } catch (IOException unread) {
            return unreadable(document, Messages.wording("unreadable.broken"));
        } catch (OutOfMemoryError tooLarge) {
            return unreadable(document, Messages.wording("unreadable.large"));
        } catch (RuntimeException | StackOverflowError fault) {
            call.tell(document.shown() + ": " + call.messages().text("fault.program"));
            call.trace(fault);
            return unreadable(document, Messages.wording("unreadable.program"));
        }
    }

    private static CheckedDocument unreadable(InputDocument document, Wording reason) {
        return new CheckedDocument.Unreadable(document.shown(), null, reason);
    }

    private void tellIfUnseen(CheckedDocument checked) {
        if (!reportSeen && checked instanceof CheckedDocument.Unreadable unreadable) {
            call.tell(unreadable.path() + ": " + call.messages().of(unreadable.reason()));
        }
    }
}
