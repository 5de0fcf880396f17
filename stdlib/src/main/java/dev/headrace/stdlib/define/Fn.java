package dev.headrace.stdlib.define;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scalar function put together from its forms. Complete once its library is built. */
public final class Fn implements ScalarFunction {

    private final String name;
    private final String doc;
    private String group = "";
    private final List<Form> forms = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    /** What to say when arguments look like this. */
    private record Hint(Shape shape, String text) {}

    private Fn(String name, String doc) {
        this.name = name;
        this.doc = doc;
    }

    /** A function; {@code doc} is one sentence, then rules that matter, in Markdown. */
    public static Fn of(String name, String doc) {
        return new Fn(name, doc);
    }

    /** Functions of one group of the manual. */
    public static List<ScalarFunction> group(String group, Fn... functions) {
        for (Fn function : functions) {
            function.group = group;
        }
        return List.of(functions);
    }

    public Fn form(Form form) {
        forms.add(form);
        return this;
    }

    /** A form that never fails. */
    public Fn form(String text, Class<?> owner, String method) {
        return form(Form.of(text, owner, method));
    }

    public Fn forms(List<Form> others) {
        forms.addAll(others);
        return this;
    }

    /** How its forms are shown instead of one by one: {@code (a: T, b: T) -> Bool where T is …}. */
    public Fn shown(String signature) {
        shown.add(signature);
        return this;
    }

    /** What {@link #whyNot} says to arguments that a form of this text would take: {@code (a: String, b: String) -> String}. */
    public Fn hint(String form, String text) {
        hints.add(new Hint(ShapeReader.read(form), text));
        return this;
    }

    /** {@code call} gives {@code result}; {@code error} is a row error. */
    public Fn example(String call, String result) {
        examples.add(new Example(call, result));
        return this;
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> signatures() {
        List<String> texts = shown.isEmpty() ? forms.stream().map(Form::text).toList() : shown;
        return texts.stream().map(t -> name + t).toList();
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The form that fits with the least widening; of equals the first. */
    @Override
    public Optional<Chosen> choose(List<Argument> arguments) {
        Chooser.Fit best = Chooser.Fit.NONE;
        for (Form form : forms) {
            Chooser.Fit fit = Chooser.fit(name, form, arguments);
            if (fit.chosen() != null && (best.chosen() == null || fit.cost() < best.cost())) {
                best = fit;
            }
        }
        return Optional.ofNullable(best.chosen());
    }

    @Override
    public Optional<String> whyNot(List<Argument> arguments) {
        for (Form form : forms) {
            Chooser.Fit fit = Chooser.fit(name, form, arguments);
            if (fit.refusal() != null) {
                return Optional.of(fit.refusal());
            }
        }
        return hints.stream()
                .filter(h -> Chooser.takes(h.shape(), arguments))
                .map(Hint::text)
                .findFirst();
    }
}
