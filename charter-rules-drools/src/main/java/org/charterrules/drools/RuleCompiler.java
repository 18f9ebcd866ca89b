package org.charterrules.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns the rule files of the shipped charters into classes while the library is built, so that nothing is compiled from rule
 * text when a program starts.
 */
final class RuleCompiler {
    private static final String HEADER = """
            package %s;
            import org.charterrules.drools.Obligations;
            import org.charterrules.obligation.*;
            import org.charterrules.subject.*;
            global Obligations obligations;
            expander vocabulary.dsl
            """;

    private RuleCompiler() {}

    /**
     * Compiles every shipped charter.
     *
     * @param args the folder to write the classes to
     */
    public static void main(String[] args) {
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        Path folder = Path.of(args[0]);
        ShippedCharter.IDS.forEach(id -> compile(ShippedCharter.of(id), folder));
    }

    private static void compile(ShippedCharter charter, Path folder) {
        charter.rules();
        InternalKieModule module = build(charter);
        List<String> models = new ArrayList<>();
        String path = charter.packageName().replace('.', '/') + "/";
        TreeMap<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.startsWith(path) && name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
                if (name.matches(path + "Rules\\p{XDigit}+\\.class")) {
                    models.add(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
        classes.forEach((name, bytes) -> write(folder.resolve(name), bytes));
        String list = String.join("\n", models) + "\n";
        write(folder.resolve("org/charterrules/drools/charters/" + charter.id() + "/model.txt"), list.getBytes());
    }

    private static InternalKieModule build(ShippedCharter charter) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        String resources = "src/main/resources/" + charter.packageName().replace('.', '/') + "/";
        files.write(resources + "vocabulary.dsl", Vocabulary.shippedText());
        files.write(resources + "rules.dslr", HEADER.formatted(charter.packageName()) + charter.rulesText());
        files.generateAndWritePomXML(services.newReleaseId("org.charterrules.charters", charter.id(), "1"));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    charter.id() + ": " + builder.getResults().getMessages());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
