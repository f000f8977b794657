package no.samlebok.excel.read;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.io.StreamBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Makes readers that fetch nothing, expand nothing and stop at the budget. */
final class XmlFactory {
    private static final int ATTRIBUTES = 256;
    private static final XmlFactory STANDARD = new XmlFactory(Budget.standard());

    private final Limited factory = new Limited();

    private XmlFactory(Budget budget) {
        XMLResolver nothing = (publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        };
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(nothing);
        // Lazily parsed text throws outside the calls that declare it.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, budget.depth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, budget.text());
    }

    /** The factory for a budget; that of the standard one is made once, for what it learns of names is worth keeping. */
    static XmlFactory within(Budget budget) {
        return budget.equals(Budget.standard()) ? STANDARD : new XmlFactory(budget);
    }

    /** Names a parser learns are kept until it is done; {@code names} counts those of this one. */
    Parser reader(InputStream bytes) throws XMLStreamException {
        return factory.open(bytes);
    }

    /** A parser, and the names it has learnt. */
    record Parser(XMLStreamReader xml, SymbolTable names) {}

    private static final class Limited extends WstxInputFactory {
        Parser open(InputStream bytes) throws XMLStreamException {
            var config = createPrivateConfig();
            var xml = createSR(
                    config, SystemId.construct(""), StreamBootstrapper.getInstance(null, null, bytes), false, false);
            return new Parser(xml, config.getSymbols());
        }
    }
}
