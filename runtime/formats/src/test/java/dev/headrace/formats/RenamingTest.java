package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.formats.file.Renaming;
import org.junit.jupiter.api.Test;

class RenamingTest {

    @Test
    void plainWordsStandAsTheyAre() {
        assertThat(Renaming.suggestion("cout", "count")).isEqualTo("rename { cout -> count }");
    }

    @Test
    void otherNamesStandInBackquotes() {
        assertThat(Renaming.suggestion("Total Fare", "fare")).isEqualTo("rename { `Total Fare` -> fare }");
    }
}
