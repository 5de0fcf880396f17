package dev.headrace.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void similarityIsJaroWinkler() {
        assertThat(Suggestions.similarity("MARTHA", "MARHTA")).isCloseTo(0.9611, within(1e-4));
        assertThat(Suggestions.similarity("DIXON", "DICKSONX")).isCloseTo(0.8133, within(1e-4));
        assertThat(Suggestions.similarity("DWAYNE", "DUANE")).isCloseTo(0.84, within(1e-4));
        assertThat(Suggestions.similarity("abc", "xyz")).isZero();
        assertThat(Suggestions.similarity("", "")).isOne();
        assertThat(Suggestions.similarity("", "a")).isZero();
    }

    @Test
    void theNearestNameIsOffered() {
        assertThat(Suggestions.closest("amount_sum_3h", List.of("amount_max_2h", "amount_sum_2h", "hour")))
                .contains("amount_sum_2h");
        assertThat(Suggestions.closest("tabel", List.of("label", "table"))).contains("table");
    }

    @Test
    void lettersInTheWrongOrderAreSeenInShortWordsToo() {
        assertThat(Suggestions.closest("dya", List.of("who", "day"))).contains("day");
        assertThat(Suggestions.closest("nwe", List.of("run", "new", "test"))).contains("new");
    }

    @Test
    void severalThatAreAlikeAreAllNamed() {
        assertThat(Suggestions.nearest("spent_8d", List.of("spent_1d", "at", "spent_7d")))
                .containsExactly("spent_1d", "spent_7d");
        assertThat(Suggestions.nearest("spnt_1d", List.of("spent_1d", "spent_7d")))
                .containsExactly("spent_1d");
        assertThat(Suggestions.nearest("zip", List.of("amount", "hour"))).isEmpty();
    }

    @Test
    void nothingIsOfferedWhenNothingIsAlike() {
        assertThat(Suggestions.closest("zip", List.of("amount", "hour"))).isEmpty();
        assertThat(Suggestions.closest("zip", List.of())).isEmpty();
    }

    @Test
    void theWordItselfIsNoSuggestionButAnotherCaseIs() {
        assertThat(Suggestions.closest("hour", List.of("hour"))).isEmpty();
        assertThat(Suggestions.closest("hour", List.of("Hour"))).contains("Hour");
    }
}
