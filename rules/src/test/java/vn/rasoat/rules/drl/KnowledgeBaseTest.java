package vn.rasoat.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private static final String FIXTURE = "vn.rasoat.rules.drl.fixture";

    private final KnowledgeBase base = KnowledgeBase.load(FIXTURE);

    @Test
    void rules_of_every_file_of_the_package_are_listed_by_name() {
        assertThat(base.rules()).extracting(CompiledRule::name).containsExactly("late-task", "repeated-task");
    }

    @Test
    void annotations_survive_the_build_with_commas_braces_quotes_and_accents() {
        assertThat(base.rules().get(0).metadata())
                .containsOnly(
                        entry("severity", "ERROR"),
                        entry("needs", "DIRECTIVES, DOCUMENT"),
                        entry("title", "Hạn của «nhiệm vụ», kể cả hạn lùi: không quá 30 ngày"),
                        entry("title_en", "A task's deadline, \"extended\" or not, is within 30 days"),
                        entry(
                                "message",
                                "Nhiệm vụ «{0}»: {1} ngày, quá {2} ngày (của {3}). Sửa về {2} ngày hoặc sớm hơn."),
                        entry("source_party_2018", "Quy chế thẩm định, Điều 5; khoản 2"),
                        entry("order", 12),
                        entry("quiet", ""));
    }

    @Test
    void rule_fires_on_a_record_whose_accented_value_it_names() {
        assertThat(findings(new Task("Đăng ký thi đua", 31))).containsExactly("trễ hạn: Đăng ký thi đua");
    }

    @Test
    void rule_keeps_silent_on_the_boundary_and_on_other_names() {
        assertThat(findings(new Task("Đăng ký thi đua", 30), new Task("Đang ký thi đua", 31)))
                .isEmpty();
    }

    @Test
    void facts_of_one_run_are_gone_in_the_next() {
        findings(new Task("Sơ kết", 1));

        assertThat(findings(new Task("Sơ kết", 2))).isEmpty();
    }

    @Test
    void run_that_failed_leaves_nothing_behind() {
        List<Object> refusing = List.of();
        List<Task> facts = List.of(new Task("Đăng ký thi đua", 40), new Task("Đăng ký thi đua", 50));
        Map<String, Object> globals = Map.of("findings", refusing);

        assertThatThrownBy(() -> base.run(facts, globals)).hasRootCauseInstanceOf(UnsupportedOperationException.class);
        assertThat(findings(new Task("Đăng ký thi đua", 60))).containsExactly("trễ hạn: Đăng ký thi đua");
    }

    @Test
    void global_that_no_rule_declares_is_refused() {
        assertThatThrownBy(() -> base.run(List.of(), Map.of("finding", List.of())))
                .hasMessageContaining("finding");
    }

    @Test
    void eight_threads_at_once_get_each_their_own_answer() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Object>>> runs = IntStream.range(0, 4_000)
                    .<Callable<List<Object>>>mapToObj(
                            i -> () -> findings(new Task("Việc " + i, 1), new Task("Việc " + i, 2)))
                    .toList();
            List<Future<List<Object>>> answers = threads.invokeAll(runs);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).containsExactly("lặp lại: Việc " + i);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void package_without_rules_is_refused_at_once() {
        assertThatThrownBy(() -> KnowledgeBase.load("vn.rasoat.rules.drl.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vn.rasoat.rules.drl.nothing");
    }

    @Test
    void package_whose_files_hold_no_rule_is_refused_at_once() {
        assertThatThrownBy(() -> KnowledgeBase.load("vn.rasoat.rules.drl.hollow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule in DRL package \"vn.rasoat.rules.drl.hollow\"");
    }

    private List<Object> findings(Task... tasks) {
        List<Object> findings = new ArrayList<>();
        base.run(List.of(tasks), Map.of("findings", findings));
        return findings;
    }
}
