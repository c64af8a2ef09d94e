-- E-invoices as delivered. What they belong to is found when somebody asks: orders may be booked after the invoice.
CREATE TABLE invoice (
    delivery_id        BIGINT        NOT NULL PRIMARY KEY,
    seller             VARCHAR(300)  NOT NULL,
    number             VARCHAR(100)  NOT NULL,
    issued_on          DATE          NOT NULL,
    buyer_reference    VARCHAR(100)  NULL,
    order_reference    VARCHAR(100)  NULL,
    contract_reference VARCHAR(100)  NULL,
    net_amount         DECIMAL(15,2) NOT NULL,
    payable_amount     DECIMAL(15,2) NOT NULL,
    CONSTRAINT invoice_number UNIQUE (seller, number),
    CONSTRAINT invoice_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    INDEX invoice_order (order_reference),
    INDEX invoice_contract (contract_reference)
);
