package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.TypeRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parameter of a run: {@code param name: T = value where condition}. */
final class Param extends Named {

    private final TypeRef type;
    private final Optional<DraftExpr> value;
    private @Nullable DraftExpr where;

    Param(String name, Type type, @Nullable Draftable value) {
        super(name);
        this.type = type.draft();
        this.value = Optional.ofNullable(value).map(notes()::take);
    }

    void where(Draftable condition) {
        where = notes().take(condition);
    }

    @Override
    public Declaration declaration() {
        return new ParamDecl(name(), type, value, Optional.ofNullable(where), docText());
    }
}
