package dev.headrace.stdlib.trainer;

import static dev.headrace.ir.trainer.SettingSpec.number;
import static dev.headrace.ir.trainer.SettingSpec.whole;
import static dev.headrace.ir.trainer.SettingSpec.wholes;
import static dev.headrace.ir.trainer.SettingSpec.word;

import dev.headrace.ir.trainer.SettingSpec;
import dev.headrace.ir.trainer.SettingSpec.Kind;
import dev.headrace.ir.trainer.Task;
import dev.headrace.ir.trainer.TrainerDescriptor;
import dev.headrace.ir.trainer.TrainerLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trees, linear models, nets, and programs of the user's own. */
public final class StandardTrainers implements TrainerLibrary {
    private static final List<Task> ALL = List.of(Task.values());
    private static final List<Task> CLASSES = List.of(Task.BINARY, Task.MULTICLASS);
    private static final int MANY = 1_000_000;

    @Override
    public List<TrainerDescriptor> trainers() {
        return List.of(trees(), linear(), mlp(), cnn(), process());
    }

    private static TrainerDescriptor trees() {
        List<SettingSpec> own = List.of(
                whole("rounds", 1, MANY, "100", "How many trees are grown, for each class if there are several."),
                number("learning_rate", 1e-6, 1, "0.3", "How much of a tree is taken."),
                whole("max_depth", 1, 30, "6", "How deep a tree grows."),
                number("min_child_weight", 0, 1e9, "1", "How much weight each side of a branch has at the least."),
                number("gamma", 0, 1e9, "0", "How much better a branch must make the model."),
                number("subsample", 0.01, 1, "1", "The share of rows that each tree sees."),
                number("colsample_bytree", 0.01, 1, "1", "The share of inputs that each tree sees."),
                whole("max_bin", 2, 65_536, "256", "Into how many steps an input is parted."),
                number("lambda", 0, 1e9, "1", "How strongly great weights are held down, by their squares."),
                number("alpha", 0, 1e9, "0", "How strongly weights are held down, by their sizes."));
        return new TrainerDescriptor(
                "xgboost", ALL, true, Optional.of("rounds"), false, with(own), "Boosted trees; inputs may be null.");
    }

    private static TrainerDescriptor linear() {
        List<SettingSpec> own = List.of(
                whole("rounds", 1, MANY, "100", "How often every weight is set anew."),
                number("learning_rate", 1e-6, 1, "0.5", "How far a weight goes at a time."),
                number("lambda", 0, 1e9, "0", "How strongly great weights are held down, by their squares."),
                number("alpha", 0, 1e9, "0", "How strongly weights are held down, by their sizes."));
        return new TrainerDescriptor(
                "xgboost.linear",
                ALL,
                false,
                Optional.of("rounds"),
                false,
                with(own),
                "Linear and logistic regression with an elastic net.");
    }

    private static TrainerDescriptor mlp() {
        return new TrainerDescriptor(
                "djl.mlp",
                ALL,
                false,
                Optional.of("epochs"),
                true,
                with(net("[64, 32]")),
                "A net of dense layers; scale its inputs by a fit.");
    }

    private static TrainerDescriptor cnn() {
        List<SettingSpec> own = new ArrayList<>(List.of(
                whole("height", 1, 65_536, "", "How many pixels a picture is high."),
                whole("width", 1, 65_536, "", "How many pixels a picture is wide."),
                whole("channels", 1, 16, "1", "How many numbers a pixel has."),
                wholes(
                        "filters",
                        1,
                        4096,
                        "[32, 64]",
                        "How many filters each convolution has; each halves the picture."),
                whole("kernel", 1, 31, "5", "How many pixels a filter is wide and high.")));
        own.addAll(net("[128]"));
        return new TrainerDescriptor(
                "djl.cnn",
                CLASSES,
                false,
                Optional.of("epochs"),
                true,
                with(own),
                "A net that looks at pictures: a Vector of pixels, channel by channel, row by row.");
    }

    private static TrainerDescriptor process() {
        return new TrainerDescriptor(
                "process",
                ALL,
                true,
                Optional.empty(),
                true,
                List.of(
                        SettingSpec.of(
                                "command",
                                Kind.TEXTS,
                                "",
                                "The program and its arguments; it is started without a shell."),
                        SettingSpec.of(
                                "predict",
                                Kind.TEXTS,
                                "",
                                "The program that uses the model; needed to judge and score."),
                        SettingSpec.of("options", Kind.TEXTS, "", "Texts for the program to read from the step.")),
                "Any program that keeps the contract of workers.");
    }

    private static List<SettingSpec> net(String hidden) {
        return List.of(
                wholes("hidden", 1, 65_536, hidden, "How many units each layer has between inputs and outputs."),
                word("activation", List.of("relu", "tanh", "sigmoid"), "relu", "What follows each layer."),
                number("dropout", 0, 0.95, "0", "The share of units left out of each batch."),
                whole("epochs", 1, MANY, "30", "How often all rows are seen."),
                whole("batch", 1, 1 << 20, "256", "How many rows the weights are changed for at a time."),
                word("optimizer", List.of("adam", "adamw", "sgd"), "adam", "How weights are changed."),
                number("learning_rate", 1e-9, 10, "0.001", "How far weights go at a time."),
                number("momentum", 0, 0.999, "0.9", "How much of the last change goes on, with `sgd`."),
                number("weight_decay", 0, 1, "0", "How strongly great weights are held down."),
                number("clip_norm", 0, 1e6, "0", "The greatest length of a batch's gradient; 0 for any."),
                word("schedule", List.of("constant", "linear", "cosine"), "constant", "How the learning rate falls."),
                whole("warmup_epochs", 0, MANY, "0", "Over how many epochs the learning rate rises first."));
    }

    private static List<SettingSpec> with(List<SettingSpec> own) {
        List<SettingSpec> all = new ArrayList<>(own);
        all.add(SettingSpec.word(
                "goal",
                List.of(
                        "accuracy",
                        "auc",
                        "auc_pr",
                        "f1",
                        "log_loss",
                        "macro_f1",
                        "mae",
                        "mape",
                        "precision",
                        "r2",
                        "recall",
                        "rmse"),
                "",
                "The metric of early stopping on the validation rows; log_loss or rmse if left out."));
        all.add(whole(
                "early_stopping", 0, MANY, "0", "After how many epochs without a better one it ends; 0 for never."));
        all.add(new SettingSpec(
                "class_weights",
                Kind.WORD_OR_NUMBERS,
                0,
                1e6,
                List.of("balanced"),
                "",
                "How much a row of each class counts: `balanced`, or a number for each."));
        return all;
    }
}
