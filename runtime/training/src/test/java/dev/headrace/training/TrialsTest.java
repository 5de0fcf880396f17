package dev.headrace.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private static final SearchSpace DEPTH = new SearchSpace.Choices("depth", List.of(whole(5), whole(15)));
    private static final SearchSpace RATE = new SearchSpace.Choices("rate", List.of(whole(1), whole(2)));

    private static Expr.Literal whole(long value) {
        return new Expr.Literal(DataType.INT, value);
    }

    private static List<Trial> trials(SearchDef.Strategy strategy, OptionalLong most, SearchSpace... spaces) {
        SearchDef search = new SearchDef(
                strategy, List.of(spaces), most, "auc", true, 3, 1, OptionalLong.empty(), OptionalLong.empty());
        return new Trials(model(Optional.of(search))).all();
    }

    private static ModelDef model(Optional<SearchDef> search) {
        return new ModelDef(
                "net",
                "inputs",
                Column.sure("fraud", DataType.BOOL),
                new PartRef("parts", "train"),
                Optional.empty(),
                List.of(Column.sure("amount", DataType.FLOAT)),
                List.of(),
                "xgboost",
                List.of(new SettingValue("rounds", whole(9))),
                1,
                search);
    }

    private static List<Map<String, Object>> chosen(List<Trial> trials) {
        return trials.stream().map(Trial::chosen).toList();
    }

    private static double number(Trial trial, String setting) {
        return ((Number) Objects.requireNonNull(trial.chosen().get(setting))).doubleValue();
    }

    @Test
    void withoutASearchThereIsOneTraining() {
        List<Trial> one = new Trials(model(Optional.empty())).all();
        assertThat(one).hasSize(1);
        assertThat(one.get(0).settings().values()).isEqualTo(Map.of("rounds", 9L));
    }

    @Test
    void aGridChangesItsLastSettingFirst() {
        assertThat(chosen(trials(SearchDef.Strategy.GRID, OptionalLong.empty(), DEPTH, RATE)))
                .containsExactly(
                        Map.of("depth", 5L, "rate", 1L),
                        Map.of("depth", 5L, "rate", 2L),
                        Map.of("depth", 15L, "rate", 1L),
                        Map.of("depth", 15L, "rate", 2L));
        assertThat(trials(SearchDef.Strategy.GRID, OptionalLong.of(3), DEPTH, RATE))
                .hasSize(3);
    }

    @Test
    void aListTakesItsChoicesSideBySide() {
        assertThat(chosen(trials(SearchDef.Strategy.LIST, OptionalLong.empty(), DEPTH, RATE)))
                .containsExactly(Map.of("depth", 5L, "rate", 1L), Map.of("depth", 15L, "rate", 2L));
    }

    @Test
    void whatIsDrawnFollowsFromTheSeedAndKeepsItsBounds() {
        SearchSpace log = new SearchSpace.Range("rate", 1e-4, 1e-2, false, true);
        SearchSpace whole = new SearchSpace.Range("epochs", 3, 5, true, false);
        List<Trial> first = trials(SearchDef.Strategy.RANDOM, OptionalLong.of(300), log, whole, DEPTH);
        assertThat(chosen(first))
                .isEqualTo(chosen(trials(SearchDef.Strategy.RANDOM, OptionalLong.of(300), log, whole, DEPTH)));
        assertThat(first).allSatisfy(t -> {
            assertThat(number(t, "rate")).isBetween(1e-4, 1e-2);
            assertThat(number(t, "epochs")).isBetween(3.0, 5.0);
        });
        assertThat(first.stream().filter(t -> number(t, "rate") < 1e-3).count())
                .as("half of the draws lie below the middle of the logarithms")
                .isBetween(110L, 190L);
        for (int epochs = 3; epochs <= 5; epochs++) {
            double wanted = epochs;
            assertThat(first.stream().filter(t -> number(t, "epochs") == wanted).count())
                    .isBetween(70L, 130L);
        }
    }
}
