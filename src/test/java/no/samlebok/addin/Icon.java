package no.samlebok.addin;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The mark of the program, {@code web/icon.svg}, drawn as a picture: a sheet of cells with a check mark. */
record Icon(String file, int side, boolean isOutline) {
    private static final double UNITS = 32;
    private static final Color BLUE = new Color(0x0062BA);
    private static final Color GREEN = new Color(0x00673F);

    BufferedImage draw() {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(side / UNITS, side / UNITS);
        if (isOutline) {
            outline(pen);
        } else {
            full(pen);
        }
        pen.dispose();
        return image;
    }

    private static void full(Graphics2D pen) {
        pen.setColor(BLUE);
        pen.fill(new RoundRectangle2D.Double(0, 0, UNITS, UNITS, 12, 12));
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(8, 7, 16, 18));
        pen.setColor(BLUE);
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(path(8, 12.5, 24, 12.5));
        pen.draw(path(8, 18, 24, 18));
        pen.draw(path(14, 7, 14, 25));
        pen.setColor(GREEN);
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(path(15.5, 21, 17.7, 23.2, 23, 17.6));
    }

    /** White on nothing, as Microsoft 365 asks. */
    private static void outline(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Rectangle2D.Double(5, 4, 22, 24));
        pen.draw(path(5, 11, 27, 11));
        pen.draw(path(12.5, 4, 12.5, 28));
        pen.draw(path(15.5, 19.5, 18.5, 22.5, 24, 16));
    }

    private static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        return path;
    }
}
