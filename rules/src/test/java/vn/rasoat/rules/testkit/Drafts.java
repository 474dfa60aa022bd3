package vn.rasoat.rules.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.document.text.TextPlanReader;
import vn.rasoat.adapters.json.directive.YamlDirectives;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.AsOf;

/** Dự thảo để thử: reads a draft beside the cases, as it is edited by one of them. */
final class Drafts {

    /** For drafts without a date of their own. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 15);

    private final String folder;
    private final String conforming;

    /**
     * @param folder of the cases, as a resource path that ends with a slash
     * @param conforming the draft of cases that name none
     */
    Drafts(String folder, String conforming) {
        this.folder = folder;
        this.conforming = conforming;
    }

    CheckRequest request(RuleCase one) {
        Plan plan = read(edited(one));
        return new CheckRequest(
                plan,
                directives(one),
                asOf(one, plan),
                one.system() == null ? null : PoliticalSystem.ofWord(one.system()),
                one.level() == null ? null : Levels.standard().byId(one.level()).orElseThrow());
    }

    private static AsOf asOf(RuleCase one, Plan plan) {
        if (one.asOf() != null) {
            return new AsOf(LocalDate.parse(one.asOf()), AsOf.Source.GIVEN);
        }
        return plan.head()
                .issuedOn()
                .map(day -> new AsOf(day, AsOf.Source.DOCUMENT))
                .orElse(new AsOf(SOME_DAY, AsOf.Source.TODAY));
    }

    private String edited(RuleCase one) {
        String text = resource(one.draft(conforming));
        for (Map.Entry<String, String> edit : one.edits().entrySet()) {
            int at = text.indexOf(edit.getKey());
            if (at < 0 || text.indexOf(edit.getKey(), at + 1) >= 0) {
                throw new IllegalStateException(
                        one.name() + ": «" + edit.getKey() + "» must stand exactly once in " + one.draft(conforming));
            }
            text = text.replace(edit.getKey(), edit.getValue());
        }
        return text;
    }

    private static Plan read(String text) {
        try {
            PlanReader.Reading reading =
                    new TextPlanReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            if (reading instanceof PlanReader.Done done) {
                return done.plan();
            }
            throw new IllegalStateException(
                    "refused: " + ((PlanReader.Refused) reading).reason().vi());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Directive> directives(RuleCase one) {
        URL found = Drafts.class.getResource(folder + "directives");
        if (found == null) {
            return List.of();
        }
        @Nullable List<String> wanted = one.directives();
        return YamlDirectives.read(path(found)).directives().stream()
                .filter(directive -> wanted == null || wanted.contains(directive.id()))
                .toList();
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String resource(String name) {
        try (InputStream in = Drafts.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new IllegalStateException("no draft: " + folder + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder has a file of this name. */
    boolean has(String name) {
        URL url = Drafts.class.getResource(folder + name);
        return url != null && Files.exists(path(url));
    }
}
