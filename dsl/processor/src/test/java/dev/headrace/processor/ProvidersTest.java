package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.sample.fraud.Fraud;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Pipelines are found by name; looking for one loads no other. */
final class ProvidersTest {

    private static final String PACKAGE = "dev.headrace.sample.fraud.";

    @Test
    void theServiceLoaderFindsThem() {
        List<String> names = ServiceLoader.load(DefinitionProvider.class).stream()
                .map(p -> p.get().name())
                .toList();
        assertThat(names).contains("bank.fraud", "bank.fraud.model");
    }

    @Test
    void aProviderMakesItsDefinitionAnew() {
        DefinitionProvider provider = ServiceLoader.load(DefinitionProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.name().equals("bank.fraud"))
                .findFirst()
                .orElseThrow();
        assertThat(provider.define()).isInstanceOf(Fraud.class).isNotSameAs(provider.define());
    }

    /** A class loader that has the providers and would have to load the definitions anew, which it refuses. */
    private static final class WithoutDefinitions extends ClassLoader {
        WithoutDefinitions() {
            super(ProvidersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(PACKAGE + "Fraud")) {
                throw new IllegalStateException("somebody loads " + name);
            }
            return name.equals(PACKAGE + "FraudProvider") ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void aNameIsKnownWithoutTheDefinition() throws ReflectiveOperationException {
        Class<?> type = Class.forName(PACKAGE + "FraudProvider", true, new WithoutDefinitions());
        DefinitionProvider provider =
                (DefinitionProvider) type.getDeclaredConstructor().newInstance();
        assertThat(provider.name()).isEqualTo("bank.fraud");
        assertThatThrownBy(provider::define)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("somebody loads dev.headrace.sample.fraud.Fraud");
    }
}
