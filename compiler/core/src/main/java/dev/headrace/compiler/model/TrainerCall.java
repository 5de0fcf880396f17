package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.Metric;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.trainer.SettingSpec;
import dev.headrace.ir.trainer.Task;
import dev.headrace.ir.trainer.TrainerDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code djl.mlp(hidden = [64, 32], seed = 42)}: a trainer that is there, with settings that it has. */
final class TrainerCall {
    /** Every trainer has it. */
    static final String SEED = "seed";

    private static final SettingSpec SEEDS =
            SettingSpec.whole(SEED, 0, Long.MAX_VALUE, "0", "All chance of the training follows from it.");
    private static final String GOAL = "goal";

    private final Context context;
    private final SettingReader reader;

    TrainerCall(Context context) {
        this.context = context;
        this.reader = new SettingReader(context);
    }

    /**
     * A sound call.
     *
     * @param settings in the trainer's order
     */
    record Read(TrainerDescriptor trainer, List<SettingValue> settings, long seed) {
        Read {
            settings = List.copyOf(settings);
        }

        boolean sets(String name) {
            return settings.stream().anyMatch(s -> s.key().equals(name));
        }
    }

    /** What a call says; empty after a report. */
    Optional<Read> read(DraftExpr.Call call, Optional<Task> task) {
        Optional<TrainerDescriptor> found = trainer(call.function());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TrainerDescriptor trainer = found.get();
        boolean good = fits(call, trainer, task);
        List<SettingSpec> specs = new ArrayList<>(trainer.settings());
        specs.add(SEEDS);
        Map<String, SettingValue> values = new LinkedHashMap<>();
        for (Argument argument : call.arguments()) {
            Optional<SettingValue> value = setting(argument, specs, trainer, task);
            good &= value.isPresent();
            if (value.isPresent() && values.put(value.get().key(), value.get()) != null) {
                context.report(
                        argument.name().orElseThrow(),
                        Code.HR0103,
                        "`" + value.get().key() + "` is set twice");
                good = false;
            }
        }
        Optional<SettingValue> seed = Optional.ofNullable(values.remove(SEED));
        List<SettingValue> ordered = trainer.settings().stream()
                .filter(s -> values.containsKey(s.name()))
                .map(s -> values.get(s.name()))
                .toList();
        return good
                ? Optional.of(new Read(
                        trainer,
                        ordered,
                        seed.map(s -> (Long) s.value().value()).orElse(0L)))
                : Optional.empty();
    }

    private Optional<TrainerDescriptor> trainer(Name name) {
        Optional<TrainerDescriptor> found = context.trainers().find(name.text());
        if (found.isEmpty() && !name.isMissing()) {
            List<String> names = context.trainers().names();
            Diagnostic.Builder message = context.at(name, Code.HR0101, "there is no trainer `" + name.text() + "`");
            Program.suggest(context, message, name, name.text(), names);
            message.note("the trainers are " + String.join(", ", names));
            context.report(message);
        }
        return found;
    }

    private boolean fits(DraftExpr.Call call, TrainerDescriptor trainer, Optional<Task> task) {
        if (task.isEmpty() || trainer.tasks().contains(task.get())) {
            return true;
        }
        String takes = trainer.tasks().stream()
                .sorted()
                .map(Task::label)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
        List<String> others = context.trainers().names().stream()
                .filter(n -> context.trainers().find(n).orElseThrow().tasks().contains(task.get()))
                .toList();
        context.report(context.at(
                        call.function(),
                        Code.HR0205,
                        "`" + trainer.name() + "` predicts " + takes + "; the label is "
                                + task.get().label())
                .help("trainers for that are " + String.join(", ", others)));
        return false;
    }

    private Optional<SettingValue> setting(
            Argument argument, List<SettingSpec> specs, TrainerDescriptor trainer, Optional<Task> task) {
        if (argument.name().isEmpty()) {
            if (!(argument.value() instanceof DraftExpr.Missing)) {
                context.report(
                        context.at(argument.value(), Code.HR0205, "the settings of `" + trainer.name() + "` have names")
                                .help("for example `" + specs.get(0).name() + " = "
                                        + specs.get(0).otherwise() + "`"));
            }
            return Optional.empty();
        }
        Name key = argument.name().get();
        Optional<SettingValue> value = reader.find(key, specs, "`" + trainer.name() + "`")
                .flatMap(spec -> reader.read(spec, argument.value()).map(v -> new SettingValue(spec.name(), v)));
        boolean goal = value.isPresent() && key.text().equals(GOAL) && task.isPresent();
        if (goal && !new Metrics(context).measures(argument.value(), goal(value.get()), task.get())) {
            return Optional.empty();
        }
        return value;
    }

    private static Metric goal(SettingValue value) {
        return Metric.named((String) value.value().value()).orElseThrow();
    }
}
