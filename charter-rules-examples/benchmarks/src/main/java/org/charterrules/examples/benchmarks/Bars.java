package org.charterrules.examples.benchmarks;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** The results as bars on a logarithmic scale, the cheapest on top. */
final class Bars {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 400;
    private static final double SMALLEST = 0.5;
    private static final Color OURS = new Color(0x1d, 0x70, 0xb8);
    private static final Color OTHERS = new Color(0xb1, 0xb4, 0xb6);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 15);

    private Bars() {}

    static void write(Results results, Path svg) throws IOException {
        List<Contestant> cheapestFirst = Arrays.stream(Contestant.values())
                .filter(each -> results.haveWarm(each.benchmark()))
                .sorted(Comparator.comparingDouble(each -> results.ratio(each.benchmark())))
                .toList();
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart(results, cheapestFirst).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Document document = new SVGProcessor().getDocument(graphics.getCommands(), new PageSize(0, 0, WIDTH, HEIGHT));
        try (OutputStream out = Files.newOutputStream(svg)) {
            document.writeTo(out);
        }
    }

    private static JFreeChart chart(Results results, List<Contestant> contestants) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        contestants.forEach(each -> data.addValue(results.ratio(each.benchmark()), "ratio", each.label()));
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        chart.setTitle("Cost of checking a meeting, times hand-written Java");
        chart.getTitle().setFont(BOLD);
        chart.setBackgroundPaint(Color.WHITE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(OTHERS);
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setTickLabelFont(PLAIN);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
        plot.setRangeAxis(
                axis(results.ratio(contestants.get(contestants.size() - 1).benchmark())));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRenderer(renderer(contestants));
        return chart;
    }

    private static LogAxis axis(double greatest) {
        LogAxis axis = new LogAxis("times, on a logarithmic scale");
        axis.setRange(SMALLEST, greatest * 2);
        axis.setBase(2);
        axis.setTickUnit(new NumberTickUnit(1, number("0.#"), 0));
        axis.setTickLabelFont(PLAIN);
        axis.setLabelFont(PLAIN);
        return axis;
    }

    private static BarRenderer renderer(List<Contestant> contestants) {
        BarRenderer renderer = new BarRenderer() {
            @Override
            public Paint getItemPaint(int row, int column) {
                return contestants.get(column).isOurs() ? OURS : OTHERS;
            }
        };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setBase(SMALLEST);
        renderer.setIncludeBaseInRange(false);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", number("0.0")));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(PLAIN);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return renderer;
    }

    private static DecimalFormat number(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
