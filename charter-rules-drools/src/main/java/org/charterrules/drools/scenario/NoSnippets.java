package org.charterrules.drools.scenario;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.BackendSupplier;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds steps as another does, and suggests no code for those that are not known. Nobody reads that code, and of a sentence full
 * of quotation marks Cucumber takes minutes to make it.
 */
record NoSnippets(Backend steps) implements Backend {
    static BackendSupplier supplier(ObjectFactorySupplier factory) {
        BackendSupplier all = new BackendServiceLoader(NoSnippets.class::getClassLoader, factory);
        return () -> all.get().stream().map(NoSnippets::new).toList();
    }

    @Override
    public void loadGlue(Glue glue, List<URI> gluePaths) {
        steps.loadGlue(glue, gluePaths);
    }

    @Override
    public void buildWorld() {
        steps.buildWorld();
    }

    @Override
    public void disposeWorld() {
        steps.disposeWorld();
    }

    @Override
    public @Nullable Snippet getSnippet() {
        return null;
    }
}
