package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most read articles, against a loop over the file. */
class PageViewsTest {

    private static final List<String> LEFT_OUT =
            List.of("Special:", "File:", "Talk:", "User:", "Help:", "Portal:", "Template:");
    private static final int MOST = 25;

    @Test
    void theGreatestSumsOfArticles(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("pageviews", scratch);
        Map<String, Long> totals = new HashMap<>();
        for (Map<String, String> row :
                Table.read(run.folder().resolve("data/pageviews.csv"), '"').rows()) {
            if (LEFT_OUT.stream().noneMatch(row.get("title")::startsWith)) {
                totals.merge(row.get("title"), Long.valueOf(row.get("views")), Long::sum);
            }
        }
        List<Long> greatest = totals.values().stream()
                .sorted(Collections.reverseOrder())
                .limit(MOST)
                .toList();
        assertThat(totals).as("more than are kept").hasSizeGreaterThan(MOST);

        Table got = run.table("pageviews.mlflow", "top");

        assertThat(got.rows())
                .extracting(r -> Long.valueOf(r.get("total")))
                .containsExactlyInAnyOrderElementsOf(greatest);
        assertThat(got.rows())
                .allSatisfy(r -> assertThat(totals).containsEntry(r.get("title"), Long.valueOf(r.get("total"))));
    }
}
