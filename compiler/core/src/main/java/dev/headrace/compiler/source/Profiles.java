package dev.headrace.compiler.source;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the chosen profile binds otherwise. All profiles are checked, one is applied. */
public final class Profiles {
    private static final List<String> SETTINGS = List.of("batch", "stream", "idle");

    private final Context context;
    private final Map<String, Map<String, DraftExpr>> chosen = new LinkedHashMap<>();

    public Profiles(Context context) {
        this.context = context;
    }

    public void read(Program program, Optional<String> name) {
        List<Declared> profiles = program.units().stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() == Kind.PROFILE)
                .toList();
        for (Declared profile : profiles) {
            Map<String, Map<String, DraftExpr>> bindings = bindings(profile);
            if (name.filter(n -> n.equals(profile.name())).isPresent()) {
                chosen.putAll(bindings);
            }
        }
        name.filter(n -> profiles.stream().noneMatch(p -> p.name().equals(n))).ifPresent(n -> {
            Diagnostic.Builder message = Diagnostic.of(Code.HR0802, "this pipeline has no profile `" + n + "`");
            List<String> names = profiles.stream().map(Declared::name).toList();
            message.note(names.isEmpty() ? "it declares none" : "it has " + String.join(", ", names));
            Suggestions.closest(n, names).ifPresent(s -> message.help("did you mean `" + s + "`?"));
            context.report(message);
        });
    }

    private Map<String, Map<String, DraftExpr>> bindings(Declared profile) {
        Map<String, Map<String, DraftExpr>> bindings = new LinkedHashMap<>();
        for (Needs needs : profile.as(ProfileDecl.class).bindings()) {
            if (EngineSettings.isEngine(needs)) {
                EngineSettings.check(context, needs);
                continue;
            }
            Optional<Declared> target = Names.find(
                    context, profile.unit(), needs.name(), Set.of(Kind.SOURCE, Kind.SINK), "a source or sink");
            Map<String, DraftExpr> settings = Settings.read(context, needs.settings(), SETTINGS, "a binding");
            target.ifPresent(t -> bindings.put(t.name(), settings));
        }
        return bindings;
    }

    /** The settings that the chosen profile gives a source or sink. */
    public Map<String, DraftExpr> bindings(String name) {
        return chosen.getOrDefault(name, Map.of());
    }
}
