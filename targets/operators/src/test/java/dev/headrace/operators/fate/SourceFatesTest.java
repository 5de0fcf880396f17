package dev.headrace.operators.fate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Resources;
import dev.headrace.target.RowIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFatesTest {

    @TempDir
    private Path temp;

    /** Groups have no place in the input, and threads meet them in any order. */
    @Test
    void whatIsShownDoesNotDependOnWhoCameFirst() {
        List<Offence> offences = new ArrayList<>();
        for (String column : List.of("a1", "a5", "a3")) {
            offences.add(new Offence(
                    "g.1.group", Code.HR0701, Offence.NOWHERE, column, "the variance is too large", null, () -> "{}"));
        }
        List<RowIssue> forth = shown(offences);
        Collections.reverse(offences);
        assertThat(shown(offences)).isEqualTo(forth);
        assertThat(forth)
                .extracting(RowIssue::column)
                .containsExactly(Optional.of("a1"), Optional.of("a3"), Optional.of("a5"));
    }

    private List<RowIssue> shown(List<Offence> offences) {
        SourceDef source = new SourceDef(
                "s",
                Schema.of(List.of(Column.sure("a1", DataType.INT))),
                Optional.of(new Binding("csv", "s.csv", List.of(), List.of())),
                Optional.empty(),
                OptionalLong.empty(),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.of(ErrorPolicy.of(Fate.DROP)),
                List.of(),
                List.of(),
                "");
        try (Session session = new Session(new Resources(1 << 20, 1, temp), new Cancellation(), 0)) {
            SourceFates fates = new SourceFates(source, session);
            offences.forEach(o -> fates.meetAndGo(fates.onError(), o));
            return fates.issues();
        }
    }
}
