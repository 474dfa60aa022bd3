package vn.rasoat.domain.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;

/**
 * Văn bản chỉ đạo: a document of a superior, with what it demands.
 *
 * @param id its name in the library, unique there: the number, or a word where the number is lost
 * @param level of its issuer, null where the file does not say
 * @param place the province or commune whose units it binds; null where it binds everywhere
 * @param subject what it is about, in a few words
 * @param complete whether the library knows its whole text: false where its demands are only relayed by others, so
 *     that what is absent here may still be demanded there
 * @param binding whom it binds beyond those who cite it
 * @param carriesOut ids of the directives above that it carries out (implements), nearest first
 * @param obligations in the order of the file; may be empty: a directive need not order anything that a plan can show
 * @param source file and SHA-256 it was read from
 */
public record Directive(
        String id,
        DirectiveIdentity identity,
        PoliticalSystem system,
        @Nullable Level level,
        @Nullable String place,
        String subject,
        Validity inForce,
        boolean complete,
        Binding binding,
        List<String> carriesOut,
        List<Obligation> obligations,
        Source source) {

    public Directive {
        carriesOut = List.copyOf(carriesOut);
        obligations = List.copyOf(obligations);
    }

    /**
     * Đối tượng thực hiện: who answers a directive.
     *
     * @param levels ids of the levels that must answer; empty: every level below the issuer
     * @param topics phrases, one of which in a plan's subject makes the directive bind it even where the plan does not
     *     cite it; empty: only those who cite it, or who answer one who carries it out
     */
    public record Binding(List<String> levels, List<String> topics) {
        public Binding {
            levels = List.copyOf(levels);
            topics = List.copyOf(topics);
        }
    }

    /** Nguồn. */
    public record Source(String file, String sha256) {}
}
