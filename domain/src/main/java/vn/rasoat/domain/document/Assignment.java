package vn.rasoat.domain.document;

import jakarta.validation.constraints.NotBlank;

/**
 * Phân công: a body that the section on implementation gives a task to.
 *
 * @param body as written, without «Đề nghị», «Giao»
 */
public record Assignment(@NotBlank String body, String quote, Location location) implements PlanElement {}
