"""Twelve e-invoices (XRechnung, EN 16931): seven in UBL, five in CII."""
from xml.sax.saxutils import escape


def amounts(cents):
    net = round(cents / 1.19)
    return net, cents - net


def euro(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def ubl(number, date, seller, order, contract, cents):
    net, tax = amounts(cents)
    reference = (f"<cac:OrderReference><cbc:ID>{order}</cbc:ID></cac:OrderReference>" if order else "") + (
        f"<cac:ContractDocumentReference><cbc:ID>{contract}</cbc:ID></cac:ContractDocumentReference>" if contract else "")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>{number}</cbc:ID>
  <cbc:IssueDate>{date}</cbc:IssueDate>
  <cbc:DueDate>{date[:8]}28</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:BuyerReference>16066-00012-37</cbc:BuyerReference>
  {reference}
  <cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="EM">rechnung@lieferant.example</cbc:EndpointID><cac:PartyName><cbc:Name>{escape(seller)}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>Hauptstraße 1</cbc:StreetName><cbc:CityName>Erfurt</cbc:CityName><cbc:PostalZone>99084</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{escape(seller)}</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact><cbc:Name>Rechnungsstelle</cbc:Name><cbc:Telephone>0361 0000</cbc:Telephone><cbc:ElectronicMail>rechnung@lieferant.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="EM">eingang@land.example</cbc:EndpointID><cac:PostalAddress><cbc:StreetName>Amtsplatz 2</cbc:StreetName><cbc:CityName>Erfurt</cbc:CityName><cbc:PostalZone>99096</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>Land (Beispiel)</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">{euro(tax)}</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">{euro(net)}</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">{euro(tax)}</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{euro(net)}</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">{euro(net)}</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">{euro(cents)}</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">{euro(cents)}</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">{euro(net)}</cbc:LineExtensionAmount><cac:Item><cbc:Name>Leistung laut Auftrag</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">{euro(net)}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>
"""


def cii(number, date, seller, order, contract, cents):
    net, tax = amounts(cents)
    day = date.replace("-", "")
    reference = (f"<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>{order}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>" if order else "") + (
        f"<ram:ContractReferencedDocument><ram:IssuerAssignedID>{contract}</ram:IssuerAssignedID></ram:ContractReferencedDocument>" if contract else "")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument><ram:ID>{number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">{day}</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>Leistung laut Auftrag</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{euro(net)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{euro(net)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
    <ram:ApplicableHeaderTradeAgreement><ram:BuyerReference>16066-00012-37</ram:BuyerReference><ram:SellerTradeParty><ram:Name>{escape(seller)}</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>99084</ram:PostcodeCode><ram:LineOne>Hauptstraße 1</ram:LineOne><ram:CityName>Erfurt</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456789</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Land (Beispiel)</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>99096</ram:PostcodeCode><ram:LineOne>Amtsplatz 2</ram:LineOne><ram:CityName>Erfurt</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty>{reference}</ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeDelivery/>
    <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans><ram:ApplicableTradeTax><ram:CalculatedAmount>{euro(tax)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>{euro(net)}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">{day[:6]}28</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>{euro(net)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>{euro(net)}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">{euro(tax)}</ram:TaxTotalAmount><ram:GrandTotalAmount>{euro(cents)}</ram:GrandTotalAmount><ram:DuePayableAmount>{euro(cents)}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
"""


def write(root, rng, vorgaenge):
    folder = root / "inbox" / "rechnung"
    folder.mkdir(parents=True, exist_ok=True)
    paid = rng.sample([v for v in vorgaenge if v[3] > 100000], 8)
    for n in range(12):
        if n < 8:
            vorgang, _, seller, cents, month = paid[n]
            order, contract = vorgang, ""
        elif n < 10:
            order, contract, seller, cents, month = "", ("RV-2024-01", "RV-2025-13")[n - 8], ("Nordlicht Systemhaus GmbH", "Sichere Wege GmbH")[n - 8], 1190000 + n, 9
        else:
            order, contract, seller, cents, month = ("B-4711", "")[n - 10], "", "Bild und Ton Jena GmbH", 238000 + n, 9
        form = ubl if n % 12 in (0, 2, 4, 6, 8, 10, 11) else cii
        name = f"RE-2026-{n + 1:03d}"
        (folder / f"{name}_{'ubl' if form is ubl else 'cii'}.xml").write_bytes(form(name, f"2026-{month:02d}-15", seller, order, contract, cents).encode("utf-8"))
