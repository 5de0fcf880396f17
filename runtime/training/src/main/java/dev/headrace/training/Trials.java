package dev.headrace.training;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.worker.step.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The choices of a search, in order: the same for the same definition on any machine. */
final class Trials {
    private final ModelDef model;

    Trials(ModelDef model) {
        this.model = model;
    }

    /** One without a search. Of a grid or list no more than it has. */
    List<Trial> all() {
        Settings written = new Settings(written(model.settings()));
        if (model.search().isEmpty()) {
            return List.of(new Trial(1, written, Map.of()));
        }
        SearchDef search = model.search().get();
        List<Map<String, Object>> choices = switch (search.strategy()) {
            case GRID -> grid(search);
            case LIST -> list(search);
            case RANDOM, HALVING -> drawn(search);
        };
        long most = search.trials().orElse(choices.size());
        List<Trial> trials = new ArrayList<>();
        for (Map<String, Object> choice : choices) {
            if (trials.size() < most) {
                Settings settings = written;
                for (Map.Entry<String, Object> each : choice.entrySet()) {
                    settings = settings.with(each.getKey(), each.getValue());
                }
                trials.add(new Trial(trials.size() + 1, settings, choice));
            }
        }
        return trials;
    }

    static Map<String, Object> written(List<SettingValue> settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        settings.forEach(s -> values.put(s.key(), s.value().value()));
        return values;
    }

    private static List<Object> choices(SearchSpace space) {
        return space.accept(new SearchSpace.Visitor<>() {
            @Override
            public List<Object> choices(SearchSpace.Choices c) {
                return c.values().stream().map(Expr.Literal::value).toList();
            }

            @Override
            public List<Object> range(SearchSpace.Range r) {
                throw new IllegalStateException("a range has no choices to go through");
            }
        });
    }

    /** Every combination; the last space changes first. */
    private static List<Map<String, Object>> grid(SearchDef search) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
        for (SearchSpace space : search.spaces()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> begun : all) {
                for (Object value : choices(space)) {
                    Map<String, Object> more = new LinkedHashMap<>(begun);
                    more.put(space.setting(), value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Map<String, Object>> list(SearchDef search) {
        List<Map<String, Object>> all = new ArrayList<>();
        int size = choices(search.spaces().get(0)).size();
        for (int i = 0; i < size; i++) {
            Map<String, Object> choice = new LinkedHashMap<>();
            for (SearchSpace space : search.spaces()) {
                choice.put(space.setting(), choices(space).get(i));
            }
            all.add(choice);
        }
        return all;
    }

    private static List<Map<String, Object>> drawn(SearchDef search) {
        SplittableRandom chance = new SplittableRandom(search.seed());
        List<Map<String, Object>> all = new ArrayList<>();
        for (long i = 0; i < search.trials().orElseThrow(); i++) {
            Map<String, Object> choice = new LinkedHashMap<>();
            for (SearchSpace space : search.spaces()) {
                choice.put(space.setting(), space.accept(new Draw(chance)));
            }
            all.add(choice);
        }
        return all;
    }

    private record Draw(SplittableRandom chance) implements SearchSpace.Visitor<Object> {
        @Override
        public Object choices(SearchSpace.Choices space) {
            return space.values().get(chance.nextInt(space.values().size())).value();
        }

        @Override
        public Object range(SearchSpace.Range space) {
            double at = chance.nextDouble();
            double least = space.log() ? StrictMath.log(space.least()) : space.least();
            // A whole number is drawn from as wide a step as any other.
            double most = space.whole() ? space.most() + 1 : space.most();
            double end = space.log() ? StrictMath.log(most) : most;
            double value = least + at * (end - least);
            double number = space.log() ? StrictMath.exp(value) : value;
            if (space.whole()) {
                return (long) Math.min(space.most(), Math.max(space.least(), Math.floor(number)));
            }
            return Math.min(space.most(), Math.max(space.least(), number));
        }
    }
}
