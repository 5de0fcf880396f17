package dev.headrace.processor.pipeline;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * A definition and its provider.
 *
 * @param name its package in the language
 */
public record Found(String name, TypeElement type, ClassName provider) {

    static Found of(String name, TypeElement type) {
        ClassName definition = ClassName.get(type);
        String provider = String.join("_", definition.simpleNames()) + "Provider";
        return new Found(name, type, ClassName.get(definition.packageName(), provider));
    }
}
