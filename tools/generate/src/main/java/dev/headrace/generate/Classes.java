package dev.headrace.generate;

import com.palantir.javapoet.ClassName;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes that are generated, none of which has the name of another, and who they stand for. */
final class Classes {

    private final String packageName;
    private final DiagnosticSink sink;
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, LabelSet> enums = new LinkedHashMap<>();

    /** An enum written in place, or a declared one. */
    private record LabelSet(boolean declared, List<String> labels) {}

    Classes(String packageName, DiagnosticSink sink) {
        this.packageName = packageName;
        this.sink = sink;
    }

    ClassName named(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** Takes a name for a declaration, or says who has it. */
    void take(String simpleName, String what, Optional<Span> place) {
        String before = taken.putIfAbsent(simpleName, what);
        if (before != null) {
            sink.report(
                    Diagnostic.of(Code.HR0692, what + " and " + before + " would both be `" + simpleName + "` in Java")
                            .at(place)
                            .help("give one of the two another name")
                            .build());
        }
    }

    void takeEnum(String name, List<String> labels, Optional<Span> place) {
        if (JavaNames.enumType(name).isEmpty()) {
            sink.report(Diagnostic.of(Code.HR0692, "no enum of Java can be called `" + name + "`")
                    .at(place)
                    .help("give it a name of letters and digits that is no word of Java")
                    .build());
        }
        take(name, "the enum `" + name + "`", place);
        enums.put(name, new LabelSet(true, labels));
        declared.add(name);
    }

    /** The class of a declared type: an enum has its own name, a schema that of its record. */
    String declared(String name) {
        return declared.contains(name) ? name : JavaNames.type(name);
    }

    /** The enum for labels that a column writes in place; the same for the same labels under the same name. */
    String inline(String owner, String column, List<String> labels) {
        LabelSet wanted = new LabelSet(false, labels);
        String plain = JavaNames.type(column);
        String name = isFree(plain, wanted) ? plain : JavaNames.type(owner) + plain;
        for (int i = 2; !isFree(name, wanted); i++) {
            name = JavaNames.type(owner) + plain + i;
        }
        taken.putIfAbsent(name, "the labels of `" + owner + "." + column + "`");
        enums.putIfAbsent(name, wanted);
        return name;
    }

    private boolean isFree(String name, LabelSet wanted) {
        return !taken.containsKey(name) || wanted.equals(enums.get(name));
    }

    /** The enum of a column that is not a field: one that there is, else one of its own. */
    String enumOf(String owner, String column, String type, List<String> labels) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        LabelSet known = enums.get(name);
        if (!type.isEmpty() && known != null && known.labels().equals(labels)) {
            return name;
        }
        return enums.entrySet().stream()
                .filter(e -> e.getValue().labels().equals(labels))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> inline(owner, column, labels));
    }

    /** The enums written in place, in the order they came up. */
    Map<String, List<String>> inlineEnums() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        enums.forEach((name, set) -> {
            if (!set.declared()) {
                found.put(name, set.labels());
            }
        });
        return found;
    }

    /** A name for the columns of a relation: its own, or with {@code suffix} where that is taken. */
    String columns(String relation, String suffix, String what, Optional<Span> place) {
        String plain = JavaNames.type(relation);
        String name = taken.containsKey(plain) ? plain + suffix : plain;
        take(name, what, place);
        return name;
    }
}
