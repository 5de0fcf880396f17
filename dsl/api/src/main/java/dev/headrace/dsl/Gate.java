package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model must show: {@code gate promote m on parts.test { require … then register stage s }}. A part that it
 * was trained on is refused (HR0402).
 */
public final class Gate extends Named {

    private final Name model;
    private final DraftExpr.Ref part;
    private final List<DraftExpr> requirements = new ArrayList<>();
    private @Nullable Name stage;

    Gate(String name, Model<?> model, Part<?> part) {
        super(name);
        this.model = notes().put(new Name(model.text()));
        this.part = notes().ref(part);
    }

    /**
     * {@code require condition}, over metrics.
     *
     * @param condition one that holds, or the model is not registered; accuracy is refused for a rare label (HR0401)
     * @return this, to be gone on with
     */
    public Gate require(BoolExpr<Object> condition) {
        requirements.add(notes().take(condition));
        return this;
    }

    /**
     * {@code then register stage name}.
     *
     * @param name the stage that the model gets if all requirements hold
     * @return this, to be gone on with
     */
    public Gate register(String name) {
        stage = notes().put(new Name(name));
        return this;
    }

    @Override
    public Declaration declaration() {
        return new GateDecl(name(), model, part, requirements, Optional.ofNullable(stage), docText());
    }
}
