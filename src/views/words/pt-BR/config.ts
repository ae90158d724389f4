import type { Dictionary } from '../dictionary.ts';

/** The words of the first screen that depend on what the deployment decides. */
export const CONFIG_WORDS: Dictionary['CONFIG_WORDS'] = {
  noTests: 'Esta página não pode testar agora.',
  noTestsWhy:
    'As configurações dela não dizem para onde vão as chamadas de teste, e um palpite poderia enviar a sua para o lugar errado.',
  noTestsDo: 'Avise quem administra esta página. A linha abaixo é para essa pessoa.',
  /** For the engineer. */
  fault: (field, expected, got) =>
    field === ''
      ? `config.json: esperado ${expected}, recebido ${got}`
      : `config.json, ${field}: esperado ${expected}, recebido ${got}`,
  quickLead:
    'Fazemos uma chamada de teste deste navegador até um servidor de teste e de volta, e paramos assim que a resposta fica clara: depois de uns 6 segundos, ou 30 no máximo.',
  quickStart: 'Iniciar o teste rápido',
  longLead: (length) =>
    `Fazemos uma chamada de teste de ${length} deste navegador até um servidor de teste e de volta, e acompanhamos cada pacote de voz.`,
  longStart: 'Iniciar o teste longo',
  checkLead:
    'Procuramos o que atrapalha suas chamadas. Na próxima página você vê o que é testado e quantos dados isso usa.',
  checkStart: 'Ir para a verificação completa',
  usual: 'Teste comum',
  usualAbout: (megabytes) => `Uma chamada de teste de 20 segundos. Usa cerca de ${megabytes}.`,
  usesAtMost: (megabytes) => `Usa no máximo cerca de ${megabytes} de dados.`,
  footerSent: (name) => `Os resultados ficam neste navegador e são enviados a ${name}. Nenhum som é guardado.`,
  privacy: 'O que é guardado e enviado',
};
