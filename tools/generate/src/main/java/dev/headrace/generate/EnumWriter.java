package dev.headrace.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** An enum of Java whose labels are those of the language. */
final class EnumWriter {

    private static final String LABEL = "label";

    private EnumWriter() {}

    static TypeSpec of(String name, List<String> labels, String doc, boolean inline) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
        if (inline) {
            type.addAnnotation(Surface.annotation("Inline"));
        }
        if (!doc.isEmpty()) {
            type.addAnnotation(doc(doc));
        }
        if (labels.stream().allMatch(EnumWriter::isPlain)) {
            labels.forEach(label -> type.addEnumConstant(JavaNames.label(label)));
            return type.build();
        }
        type.addSuperinterface(Surface.LABELLED);
        Set<String> used = new HashSet<>();
        for (String label : labels) {
            String constant = JavaNames.label(label);
            for (int i = 2; !used.add(constant); i++) {
                constant = JavaNames.label(label) + "_" + i;
            }
            type.addEnumConstant(
                    constant, TypeSpec.anonymousClassBuilder("$S", label).build());
        }
        return type.addField(FieldSpec.builder(String.class, LABEL, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, LABEL)
                        .addStatement("this.$N = $N", LABEL, LABEL)
                        .build())
                .addMethod(MethodSpec.methodBuilder(LABEL)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $N", LABEL)
                        .build())
                .build();
    }

    static AnnotationSpec doc(String text) {
        return AnnotationSpec.builder(Surface.annotation("Doc"))
                .addMember("value", "$S", text)
                .build();
    }

    /** Whether the surface takes the name of the constant for this label. */
    private static boolean isPlain(String label) {
        if (label.isEmpty()) {
            return false;
        }
        boolean digit = Character.isDigit(label.codePointAt(0));
        String constant = digit ? "_" + label : label;
        boolean shadowed = !digit && label.length() > 1 && label.charAt(0) == '_' && Character.isDigit(label.charAt(1));
        return SourceVersion.isIdentifier(constant)
                && !SourceVersion.isKeyword(constant)
                && !shadowed
                && JavaNames.label(label).equals(constant);
    }
}
