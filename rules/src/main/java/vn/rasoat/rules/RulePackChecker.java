package vn.rasoat.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanChecker;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.Report;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.hierarchy.Chain;
import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.spi.RulePackException;

/** Rà soát bằng các bộ quy tắc: asks every pack that applies to the document and is in force on the day. */
public final class RulePackChecker implements PlanChecker {

    private static final Wording NO_FORM_PACK = new Wording(
            "Văn bản của Mặt trận, Đoàn thanh niên theo thể thức riêng, chưa có trong chương trình: không rà soát thể thức.",
            "Documents of the Fatherland Front and the Youth Union follow form rules of their own, which are not at hand: form was not checked.");
    private static final Wording UNKNOWN_SYSTEM = new Wording(
            "Không rõ văn bản theo thể thức của Đảng hay của Nhà nước: không rà soát thể thức; hãy chỉ rõ bằng --system.",
            "Whether the document follows the Party's or the State's form is not known: form was not checked; say it with --system.");

    private static final Wording NO_FORM_PACK_ON_THE_DAY = new Wording(
            "Vào ngày làm căn cứ rà soát không có bộ quy tắc thể thức nào của hệ thống này còn hiệu lực: không rà soát thể thức.",
            "On the day of the check no pack of form rules of this system is in force: form was not checked.");
    private static final String FORM = "-form-";

    private final List<RulePack> packs;

    private RulePackChecker(Collection<RulePack> packs) {
        this.packs = packs.stream()
                .sorted(Comparator.comparing(pack -> pack.info().id()))
                .toList();
        Set<String> ids = new HashSet<>();
        for (RulePack pack : this.packs) {
            if (!ids.add(pack.info().id())) {
                throw new RulePackException(
                        "two packs with the id " + pack.info().id());
            }
        }
    }

    /** Asks the packs that are on the class path. */
    public static RulePackChecker installed() {
        return of(ServiceLoader.load(RulePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    public static RulePackChecker of(Collection<RulePack> packs) {
        return new RulePackChecker(packs);
    }

    /** Asks only the packs with these ids. */
    public RulePackChecker only(Collection<String> ids) {
        return new RulePackChecker(
                packs.stream().filter(pack -> ids.contains(pack.info().id())).toList());
    }

    /** By id. */
    public List<PackInfo> packs() {
        return packs.stream().map(RulePack::info).toList();
    }

    /** By pack, then by id. */
    public List<RuleInfo> rules() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    @Override
    public Report check(CheckRequest request) {
        List<PackInfo> asked = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RulePack pack : packs) {
            if (pack.info().inForce().contains(request.asOf().date()) && pack.appliesTo(request)) {
                asked.add(pack.info());
                outcomes.addAll(answers(pack, request));
            }
        }
        return new Report(request.asOf(), asked, Chain.of(request).bindingIds(), outcomes, notes(request));
    }

    private static List<RuleOutcome> answers(RulePack pack, CheckRequest request) {
        List<RuleOutcome> outcomes = pack.check(request);
        List<String> answered =
                outcomes.stream().map(o -> o.rule().id()).sorted().toList();
        List<String> asked = pack.rules().stream().map(RuleInfo::id).sorted().toList();
        if (!answered.equals(asked)) {
            throw new RulePackException(pack.info().id() + " answered " + answered + ", not each of " + asked);
        }
        return outcomes;
    }

    private List<Wording> notes(CheckRequest request) {
        PoliticalSystem system = Systems.of(request);
        if (system == null) {
            return List.of(UNKNOWN_SYSTEM);
        }
        if (system == PoliticalSystem.FRONT || system == PoliticalSystem.YOUTH_UNION) {
            return List.of(NO_FORM_PACK);
        }
        return formOutOfForce(request) ? List.of(NO_FORM_PACK_ON_THE_DAY) : List.of();
    }

    /** Whether there are packs of form for the document, but none for the day. */
    private boolean formOutOfForce(CheckRequest request) {
        List<RulePack> form = packs.stream()
                .filter(pack -> pack.info().id().contains(FORM) && pack.appliesTo(request))
                .toList();
        return !form.isEmpty()
                && form.stream()
                        .noneMatch(pack ->
                                pack.info().inForce().contains(request.asOf().date()));
    }
}
