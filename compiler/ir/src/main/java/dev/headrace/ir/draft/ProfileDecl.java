package dev.headrace.ir.draft;

import java.util.List;

/** {@code profile prod { tx { batch = … } }}: settings, and bindings by source or sink name. */
public record ProfileDecl(Name name, List<Setting> settings, List<Needs> bindings, String doc) implements Declaration {
    public ProfileDecl {
        settings = List.copyOf(settings);
        bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.profile(this);
    }
}
