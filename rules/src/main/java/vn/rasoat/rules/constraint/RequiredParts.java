package vn.rasoat.rules.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.PackInfo;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Place;
import vn.rasoat.rules.spi.RulePack;
import vn.rasoat.rules.spi.RulePackException;

/** Các phần bắt buộc: the constraints that the records of a plan carry, one rule for each. */
public final class RequiredParts implements RulePack {

    private static final String ID = "structure";
    private static final String SOURCE = "Cấu trúc tối thiểu của một kế hoạch";
    private static final Wording DECIDES_ALWAYS = new Wording("", "");

    private final Map<RequiredPart, RuleInfo> rules = new EnumMap<>(RequiredPart.class);
    private final PackInfo info;

    public RequiredParts() {
        for (RequiredPart part : RequiredPart.values()) {
            rules.put(part, new RuleInfo(part.id(), ID, part.severity(), part.title(), SOURCE, DECIDES_ALWAYS));
        }
        info = new PackInfo(
                ID,
                new Wording("Các phần bắt buộc của kế hoạch", "The parts that a plan must have"),
                "0.1.0",
                "",
                Validity.ALWAYS,
                fingerprint());
    }

    @Override
    public PackInfo info() {
        return info;
    }

    @Override
    public List<RuleInfo> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    @Override
    public boolean appliesTo(CheckRequest request) {
        return true;
    }

    @Override
    public List<RuleOutcome> check(CheckRequest request) {
        Plan plan = request.plan();
        Map<RequiredPart, List<Finding>> findings = findings(plan);
        return Stream.of(RequiredPart.values())
                .sorted(Comparator.comparing(RequiredPart::id))
                .map(part -> outcome(part, plan, findings.getOrDefault(part, List.of())))
                .toList();
    }

    private static Map<RequiredPart, List<Finding>> findings(Plan plan) {
        Map<RequiredPart, List<Finding>> findings = new EnumMap<>(RequiredPart.class);
        for (ConstraintViolation<Plan> violation : Constraints.validator().validate(plan)) {
            RequiredPart part = part(violation);
            if (part.concerns(plan) && !part.isExcused(violation.getLeafBean())) {
                findings.computeIfAbsent(part, first -> new ArrayList<>()).add(finding(part, violation.getLeafBean()));
            }
        }
        return findings;
    }

    private static RequiredPart part(ConstraintViolation<?> violation) {
        String component = "";
        for (Path.Node node : violation.getPropertyPath()) {
            component = node.getName() == null ? component : node.getName();
        }
        RequiredPart part = RequiredPart.of(violation.getLeafBean().getClass(), component);
        if (part == null) {
            throw new RulePackException("no rule for the constraint on " + violation.getPropertyPath());
        }
        return part;
    }

    private static Finding finding(RequiredPart part, Object bean) {
        Place place = bean instanceof PlanElement element ? Place.of(element) : Place.of(Location.NOWHERE);
        return new Finding(
                part.severity(), part.message(), place.quote(), place.location(), null, part.remedy(), SOURCE, null);
    }

    private RuleOutcome outcome(RequiredPart part, Plan plan, List<Finding> findings) {
        RuleInfo rule = rules.get(part);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + part);
        }
        if (!findings.isEmpty()) {
            return new RuleOutcome.Violated(rule, findings);
        }
        return part.concerns(plan) ? new RuleOutcome.Passed(rule) : new RuleOutcome.NotApplicable(rule);
    }

    private static String fingerprint() {
        String text = Stream.of(RequiredPart.values())
                .map(part -> part.id() + part.severity() + part.title() + part.message() + part.remedy())
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
