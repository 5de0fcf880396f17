package dev.headrace.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a generated {@link DefinitionProvider}: what it provides, so that a later compilation can tell whether that is still there. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderOf {

    /**
     * The class with {@link Pipeline}.
     *
     * @return its class
     */
    Class<? extends Definition> value();
}
