package org.charterrules.examples.charter;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.charterrules.drools.scenario.ScenarioResult;

/**
 * What became of scenarios in the form that build servers read. Cucumber's own writer puts program code into it for every
 * sentence that is not known; this one says what the screen says.
 */
final class JunitXml {
    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(String charter, List<ScenarioResult> results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitXml(xml).write(charter, results);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(String charter, List<ScenarioResult> results) throws XMLStreamException {
        long failed = results.stream().filter(result -> !result.passed()).count();
        xml.writeStartDocument("UTF-8", "1.0");
        newLine("");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", charter);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (ScenarioResult result : results) {
            write(charter, result);
        }
        newLine("");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(String charter, ScenarioResult result) throws XMLStreamException {
        newLine("  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", charter);
        xml.writeAttribute("name", allowed(result.name()));
        if (result.failure().isPresent()) {
            ScenarioResult.Failure failure = result.failure().get();
            newLine("    ");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", allowed(failure.message()));
            xml.writeCharacters(allowed(TestReport.failures(charter, List.of(result))));
            xml.writeEndElement();
            newLine("  ");
        }
        xml.writeEndElement();
    }

    private void newLine(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    /** XML cannot hold every character. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(each -> isAllowed(each) ? each : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int each) {
        return each == '\n'
                || each == '\t'
                || each >= 0x20 && each <= 0xD7FF
                || each >= 0xE000 && each <= 0xFFFD
                || each >= 0x10000;
    }
}
