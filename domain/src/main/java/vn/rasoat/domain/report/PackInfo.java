package vn.rasoat.domain.report;

import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.text.Wording;

/**
 * Bộ quy tắc: which legal text its rules are drawn from, and when that is in force.
 *
 * @param version of the rules, not of the legal text
 * @param sha256 over what the rules were built from
 */
public record PackInfo(String id, Wording title, String version, String legalSource, Validity inForce, String sha256) {}
